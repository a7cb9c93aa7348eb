import type { Lang } from '../../i18n/languages.ts';

export interface Fonts {
  /** Name of the style sheet in `fonts/`. */
  readonly sheet: string;
  /** Names of the fonts in `fonts/` that the first screen needs. */
  readonly preload: readonly string[];
  /** Style sheets, from the root of the site, that the sheet has taken in. */
  readonly shared: readonly string[];
}

const LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const FILE = /_astro\/[^/]+\.css$/;

/** Style sheets that all of these pages load, by their path from the root of the site; pages without any do not count. */
export function sharedSheets(all: readonly string[]): string[] {
  const pages = all.filter((html) => sheetsOf(html).length > 0);
  const counts = new Map<string, number>();
  for (const html of pages) for (const file of new Set(sheetsOf(html))) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].filter(([, count]) => count === pages.length).map(([file]) => file);
}

const sheetsOf = (html: string): string[] => [...html.matchAll(LINK)].flatMap(([, href = '']) => FILE.exec(href) ?? []);

/** Where a page asks for the style sheet of a language, with the folder before its name; null where it does not. */
export const askedFor = (html: string, lang: Lang) =>
  new RegExp(`<link rel="stylesheet" href="([^"]*/fonts/)${lang}\\.css"[^>]*>`).exec(html);

/** A page that names the style sheet of its language, `fonts/<lang>.css`, with the real one in its place; others unchanged. */
export function pageWithFonts(html: string, lang: Lang, { sheet, preload, shared }: Fonts): string {
  const asked = askedFor(html, lang);
  if (!asked) return html;
  const [whole, folder = ''] = asked;
  const links = [
    ...preload.map((file) => `<link rel="preload" href="${folder}${file}" as="font" type="font/woff2" crossorigin>`),
    `<link rel="stylesheet" href="${folder}${sheet}">`,
  ];
  const isShared = (href: string) => shared.some((file) => href.endsWith(`/${file}`));
  return html
    .replace(LINK, (link: string, href: string) => (isShared(href) ? '' : link))
    .replace(whole, links.join(''));
}
