import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { dataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { NAMED_VIEWS } from '../../src/figures/named-views.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { figurePath } from '../../src/render/export/figure-path.ts';
import type { FigureRecord } from '../../src/render/export/record.ts';
import { readRows } from '../published/lib/read-csv.ts';
import { pngChunks, pngTexts } from '../render/lib/png-chunks.ts';
import { BASE, builtFiles, builtPages, documentOf, readBuilt } from './lib/dist.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const { version, date, hash } = dataset();
const files = new Set(builtFiles());
const bytes = (path: string) => readFileSync(join(ROOT, 'dist', path));
const addressOf = (id: string, lang: Lang) => new URL(`${BASE}${lang}/figures/${id}/`, SITE).href;
const size = (png: Buffer) => {
  const head = pngChunks(png).get('IHDR');
  return [head?.readUInt32BE(0), head?.readUInt32BE(4)];
};

describe.each(FIGURES.flatMap(({ id, title }) => LANGS.map((lang) => [id, lang, title[lang]] as const)))(
  'the files of %s (%s)',
  (id, lang, title) => {
    const svg = readBuilt(`/${figurePath(id, lang, 'svg')}`);
    const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];

    it('have an SVG that stands by itself: title, address, licence, data, and nothing from elsewhere', () => {
      const { document } = parseHTML(svg);
      expect(document.querySelector('title')?.textContent).toBe(title);
      expect(svg).toContain(`<a class="address" href="${addressOf(id, lang)}"`);
      for (const part of [version, hash.slice(0, 8), 'CC BY 4.0'])
        expect(document.documentElement.textContent).toContain(part);
      expect(svg).not.toMatch(/var\(|url\(|@import|&nbsp;/);
    });

    it('have a PNG of twice its size that says the same of itself', () => {
      const png = bytes(figurePath(id, lang, 'png'));
      expect(size(png)).toEqual([2 * Number(width), 2 * Number(height)]);
      const texts = pngTexts(png);
      expect(texts).toMatchObject({ Title: title, Source: addressOf(id, lang) });
      expect(texts['Copyright']).toContain('CC BY 4.0');
      expect(texts['Description']).toContain(version);
      expect(png.length).toBeLessThan(800_000);
    });

    it('have a record with the rows of the table on the page, and with every source drawn on', () => {
      const record = JSON.parse(readBuilt(`/${figurePath(id, lang, 'json')}`)) as FigureRecord;
      expect(record).toMatchObject({ id, title, language: lang, address: addressOf(id, lang) });
      expect(record.data).toMatchObject({ version, date, hash, licence: { name: 'CC BY 4.0' } });
      const keys = record.columns.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of record.rows) expect(Object.keys(row.values)).toEqual(keys);
      const page = documentOf({ html: readBuilt(`/${lang}/figures/${id}/index.html`) });
      expect(record.rows).toHaveLength(page.querySelectorAll('.figure-data tbody tr').length);
      for (const { reference, csl } of record.sources) {
        expect(reference.length).toBeGreaterThan(10);
        expect(csl).toHaveProperty('type');
      }
    });

    it('have a table as CSV', () => {
      expect(readRows(readBuilt(`/${figurePath(id, lang, 'csv')}`)).length).toBeGreaterThan(1);
    });

    it('are linked beneath the figure', () => {
      const page = documentOf({ html: readBuilt(`/${lang}/figures/${id}/index.html`) });
      const links = [...page.querySelectorAll('.figure-download a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(
        ['svg', 'png', 'csv', 'json'].map((form) => `${BASE}${figurePath(id, lang, form as 'svg')}`),
      );
    });
  },
);

const meta = (document: Document, key: string) =>
  document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content');

describe('what a page gives to those who share it', () => {
  const pages = builtPages().filter(({ html }) => !html.includes('content="noindex'));
  const documents = pages.map((page) => [page.path, documentOf(page)] as const);

  it('is a title, a description, its own address and its language, on every page', () => {
    for (const [path, document] of documents) {
      const lang: Lang = path.startsWith('/zh/') ? 'zh' : 'en';
      expect(meta(document, 'og:title')?.length, path).toBeGreaterThan(1);
      expect(meta(document, 'og:description')?.length, path).toBeGreaterThan(10);
      expect(meta(document, 'og:url'), path).toBe(
        document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      );
      expect(meta(document, 'og:locale'), path).toBe(strings(lang).ogLocale);
      expect(meta(document, 'twitter:card'), path).toBe('summary_large_image');
    }
    expect(documents.length).toBeGreaterThan(2 * FIGURES.length + 2 * NAMED_VIEWS.length);
  });

  it('is a picture of its own, 1200 × 630 and under 300 kB, told in words', () => {
    const seen = new Set<string>();
    for (const [path, document] of documents) {
      const image = new URL(meta(document, 'og:image') ?? '');
      expect(image.href.startsWith(new URL(BASE, SITE).href), path).toBe(true);
      const file = `/${image.pathname.slice(BASE.length)}`;
      expect(files.has(file), file).toBe(true);
      seen.add(file);
      const png = bytes(file);
      expect(size(png), file).toEqual([1200, 630]);
      expect(png.length, file).toBeLessThan(300_000);
      expect(meta(document, 'og:image:alt')?.length, path).toBeGreaterThan(20);
    }
    expect(seen.size).toBe(documents.length);
  });
});

describe('a named view', () => {
  it('stands under its own short address, still, and leads to its figure in that state', () => {
    for (const { id, figure, query, title } of NAMED_VIEWS)
      for (const lang of LANGS) {
        const document = documentOf({ html: readBuilt(`/${lang}/view/${id}/index.html`) });
        expect(document.querySelector('h1')?.textContent).toBe(title[lang]);
        expect(document.querySelector('report-figure')).toBeNull();
        expect(document.querySelector(`a[href="${BASE}${lang}/figures/${figure}/?${query}"]`), id).not.toBeNull();
        expect(document.querySelectorAll('.figure .plot').length, id).toBe(3);
      }
  });
});
