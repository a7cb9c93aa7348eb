import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataset } from '../../data/dataset.ts';
import { date } from '../../i18n/format.ts';
import { FORMS } from '../../figures/figure.ts';
import { quadrantMap } from '../../figures/quadrant-map/index.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { LICENCE } from '../export/about.ts';
import type { Look } from '../export/look.ts';
import { pngOf } from '../export/raster.ts';
import { escapeHtml } from '../html.ts';
import { picture } from '../picture.ts';
import { card, type CardWords } from './card.ts';
import { fittingFigure } from './fitting-figure.ts';
import { picturesOn, type PagePicture } from './page-picture.ts';
import { unescaped } from './unescaped.ts';

const ALT = /(<meta (?:property|name)="(?:og|twitter):image:alt" content=")[^"]*"/g;

const said = (html: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

/**
 * Writes the picture that a page names and says on the page what it shows.
 *
 * @param name file of the page under the root of the site
 * @returns size of the picture in bytes; 0 for a page that names none
 */
export async function sharePicture(root: string, name: string, look: Look, faces: readonly string[]): Promise<number> {
  const html = await readFile(join(root, name), 'utf8');
  const [, file] = /\/(share\/.*)$/.exec(said(html, 'og:image') ?? '') ?? [];
  if (file === undefined) return 0;
  const lang = LANGS.find((each) => said(html, 'og:locale')?.startsWith(each)) ?? 'en';
  const own = ofCase(name, lang) ?? picturesOn(html);
  const forms = own.length > 0 ? own : picturesOn(await readFile(join(root, fittingFigure(name, lang)), 'utf8'));
  const words = wordsOf(html, lang);
  const png = await pngOf(card(words, forms, look), faces, 1, { Title: words.title, Copyright: LICENCE.name });
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), png);
  const alt = (forms[0]?.alt ?? '').replaceAll('"', '&quot;');
  await writeFile(
    join(root, name),
    html.replace(ALT, (_, start: string) => `${start}${alt}"`),
  );
  return png.length;
}

/** A programme is shown by its place among all others on the map; null for a page of another kind. */
function ofCase(name: string, lang: Lang): PagePicture[] | null {
  const [, id] = /[/\\]cases[/\\]([^/\\]+)[/\\]/.exec(name) ?? [];
  if (id === undefined) return null;
  const ctx = { lang, width: FORMS.medium, href: (page: string) => page };
  const { drawing, svg } = picture(quadrantMap, dataset(), { case: id }, ctx, `share-${id}`, '');
  const { width = 0, height = 0 } = drawing.plot;
  return [{ svg, width, height, alt: escapeHtml(drawing.alt) }];
}

function wordsOf(html: string, lang: Lang): CardWords {
  const t = strings(lang);
  const data = dataset();
  return {
    htmlLang: t.htmlLang,
    title: unescaped(said(html, 'og:title') ?? ''),
    description: unescaped(said(html, 'og:description') ?? ''),
    site: `${t.site.name} · ${t.site.nameOther}`,
    source: t.site.footerData(data.version, date(data.date, lang)),
  };
}
