import { brotliCompressSync, constants } from 'node:zlib';
import { bytesOfBuilt, fileOf, readBuilt, type BuiltPage } from './dist.ts';
import { closure, scriptsOf } from './scripts.ts';

/** Of 11: what hosts use that compress while they send. */
const QUALITY = 5;

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/**
 * Files that a page loads before any touch, by their path without the base: itself, style sheets, scripts, icon, manifest and fonts.
 * Of the parts of a Chinese font those count that its headings may need.
 */
export function firstView(page: BuiltPage): string[] {
  const file = (href: string) => fileOf(href, page) ?? href;
  const linked = matches(page.html, /<link rel="(?:stylesheet|icon|manifest|preload)" href="([^"]+)"/g).map(file);
  const sheets = linked.filter((path) => path.endsWith('.css'));
  const isCase = /\/cases\/[^/]+\/$/.test(page.path);
  const fonts = sheets
    .flatMap((sheet) =>
      matches(readBuilt(sheet), /url\(([^)]+\.woff2)\)/g).map((name) => fileOf(name, { ...page, path: sheet }) ?? name),
    )
    .filter((name) => isCase || !name.includes('-programmes.'));
  const scripts = [...closure(scriptsOf(page.html))].map((name) => `/_astro/${name}`);
  return [
    ...new Set([page.path.endsWith('/') ? `${page.path}index.html` : page.path, ...linked, ...fonts, ...scripts]),
  ];
}

const weights = new Map<string, number>();

/** Bytes of a built file as it travels: fonts as they are, text compressed by Brotli. */
export function weightOf(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = bytesOfBuilt(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  const weight = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes, { params }).length;
  weights.set(file, weight);
  return weight;
}
