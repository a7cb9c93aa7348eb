import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { builtFiles, builtPages, documentOf, fileOf, type BuiltPage } from './lib/dist.ts';

const { dataset } = readDataset('data');
const pages = builtPages();
const files = new Set(builtFiles());
const paths = new Set(pages.map(({ path }) => path));
/** Pages in a language, except those that stand within pages of others. */
const inLanguage = pages.filter(({ path }) => /^\/(en|zh)\/(?!embed\/.)/.test(path));
const titled = (some: readonly BuiltPage[]) => some.map((page) => [page.path, page] as const);
const textOf = (page: BuiltPage) => {
  const document = documentOf(page);
  // The protocol may say of a statistic that it is undefined; a test of its own holds it to its document.
  for (const hidden of document.querySelectorAll('script, style, .protocol')) hidden.remove();
  return document.body.textContent;
};

describe('the built site', () => {
  it('has a page in both languages for every case, every figure and every page there is', () => {
    for (const lang of LANGS) {
      for (const { id } of dataset.cases) expect(paths).toContain(`/${lang}/cases/${id}/`);
      for (const { id } of FIGURES) expect(paths).toContain(`/${lang}/figures/${id}/`);
    }
    const english = [...paths].filter((path) => path.startsWith('/en/')).map((path) => path.slice(3));
    const chinese = [...paths].filter((path) => path.startsWith('/zh/')).map((path) => path.slice(3));
    expect(chinese).toEqual(english);
  });

  it('offers both languages at its root without a script', () => {
    const root = pages.find(({ path }) => path === '/') as BuiltPage;
    const links = [...documentOf(root).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    for (const lang of LANGS) expect(links.some((link) => link?.endsWith(`/${lang}/`))).toBe(true);
    expect(root.html).not.toContain('<script');
  });
});

describe.each(titled(pages))('%s', (_path, page) => {
  const document = documentOf(page);

  it('has a title, a description or a noindex, one first heading, and headings without a gap', () => {
    expect(document.title).not.toBe('');
    expect(document.querySelector('meta[name="description"], meta[name="robots"]')).not.toBeNull();
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it('leads nowhere that is not there: every address and every anchor on this site', () => {
    for (const a of document.querySelectorAll('a[href], link[href], img[src], script[src]')) {
      const href = a.getAttribute('href') ?? a.getAttribute('src') ?? '';
      if (/^(https?:|mailto:)/.test(href)) continue;
      if (href.startsWith('#')) {
        expect(document.getElementById(decodeURIComponent(href.slice(1))), `${href} on ${page.path}`).not.toBeNull();
        continue;
      }
      expect(files, `${href} on ${page.path}`).toContain(fileOf(href.split(/[?#]/)[0] ?? '', page));
    }
  });

  it('has no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('loads nothing from another host and needs no inline style or script', () => {
    for (const element of document.querySelectorAll('link[rel="stylesheet"], script, img, iframe, source, video')) {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      expect(address).not.toMatch(/^(https?:)?\/\//);
    }
    expect(document.querySelectorAll('style, [style]')).toHaveLength(0);
    for (const script of document.querySelectorAll('script'))
      expect(script.getAttribute('src') ?? script.getAttribute('type')).toBeTruthy();
  });

  it('shows no trace of a machine: no undefined, NaN, [object Object], asterisks or question marks for a reference', () => {
    const text = textOf(page);
    expect(text).not.toMatch(/undefined|NaN|\[object|\*\*|\[\?\]|Infinity/);
  });

  it('has no empty words where a picture or a link needs them', () => {
    for (const img of document.querySelectorAll('img')) expect(img.getAttribute('alt')).toBeTruthy();
    for (const svg of document.querySelectorAll('svg:not([aria-hidden])')) {
      expect(svg.querySelector('title')?.textContent).toBeTruthy();
      expect(svg.querySelector('desc')?.textContent).toBeTruthy();
    }
    for (const a of document.querySelectorAll('a'))
      expect(a.textContent.trim() || a.getAttribute('aria-label'), a.outerHTML.slice(0, 120)).toBeTruthy();
  });
});

describe.each(titled(inLanguage))('%s', (path, page) => {
  const document = documentOf(page);
  const lang = path.startsWith('/zh/') ? 'zh' : 'en';

  it('says which language it is in, and leads to the same page in the other', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(strings(lang).htmlLang);
    const other = path.replace(/^\/(en|zh)/, lang === 'en' ? '/zh' : '/en');
    const switched = document.querySelector('.languages a')?.getAttribute('href') ?? '';
    expect(fileOf(switched, page)).toBe(`${other}index.html`);
    const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) =>
      link.getAttribute('hreflang'),
    );
    expect(alternates).toEqual([...LANGS.map((one) => strings(one).htmlLang), 'x-default']);
  });
});
