import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { NAMED_VIEWS } from '../../src/figures/named-views.ts';
import { dataVersion } from '../../src/i18n/data-version.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { builtPages, documentOf, fileOf, readBuilt } from './lib/dist.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const pageAt = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`there is no page ${path}`);
  return { page, document: documentOf(page) };
};
const each = LANGS.flatMap((lang) => FIGURES.map((figure) => [`${lang} ${figure.id}`, { lang, figure }] as const));

describe.each(each)('the embedded page of %s', (_, { lang, figure }) => {
  const { id, codec } = figure;
  const { page, document } = pageAt(`/${lang}/embed/${id}/`);

  it('has title, finding, picture, source, licence and the way to the full figure', () => {
    expect(document.querySelector('h1')?.textContent).toBeTruthy();
    expect(document.querySelector('.figure-takeaway')?.textContent).toBeTruthy();
    expect(document.querySelectorAll('svg.plot').length).toBeGreaterThan(0);
    expect(document.querySelector('footer')?.textContent).toContain(dataVersion(dataset(), lang));
    expect(document.querySelector('footer [rel="license"]')).not.toBeNull();
    const full = document.querySelector('footer a');
    expect(fileOf(full?.getAttribute('href') ?? '', page)).toBe(`/${lang}/figures/${id}/index.html`);
    expect(full?.getAttribute('data-carries')).toBe(codec.prefix);
  });

  it('is left out of lists of pages: the figure’s own page stands for it', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const own = pageAt(`/${lang}/figures/${id}/`).document;
    expect(canonical).toBe(own.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  });

  it('opens what it links to outside the frame, and has no frame of the site around it', () => {
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelectorAll('.masthead, .colophon, nav')).toHaveLength(0);
  });

  it('says without JavaScript that it shows the default, where there are other views', () => {
    expect(document.querySelector('noscript') !== null).toBe('controls' in figure);
  });
});

describe('the list of files by which editors embed a page', () => {
  const listed = LANGS.flatMap((lang) => [
    ...FIGURES.map(({ id }) => ({ lang, path: `figures/${id}`, id, query: '' })),
    ...NAMED_VIEWS.map(({ id, figure, query }) => ({ lang, path: `view/${id}`, id: figure, query })),
  ]);

  it('is named by each page, and each file has what oEmbed 1.0 asks of the type “rich”', () => {
    for (const { lang, path, id, query } of listed) {
      const { page, document } = pageAt(`/${lang}/${path}/`);
      const link = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      const file = fileOf(new URL(link).pathname, page) ?? '';
      const record = JSON.parse(readBuilt(file)) as Record<string, string | number>;
      expect(record).toMatchObject({ version: '1.0', type: 'rich', thumbnail_width: 1200, thumbnail_height: 630 });
      for (const field of ['title', 'html', 'provider_name', 'provider_url']) expect(record[field]).toBeTruthy();
      for (const field of ['width', 'height', 'cache_age']) expect(Number(record[field])).toBeGreaterThan(0);
      const frame = documentOf({ html: `<!doctype html><body>${record['html'] ?? ''}</body>` }).querySelector('iframe');
      const address = new URL(frame?.getAttribute('src') ?? '');
      expect(fileOf(address.pathname, page)).toBe(`/${lang}/embed/${id}/index.html`);
      expect(address.search.slice(1)).toBe(query);
      expect(record['thumbnail_url']).toBe(
        document.querySelector('meta[property="og:image"]')?.getAttribute('content'),
      );
    }
  });
});

it('the script for pages that embed figures weighs less than 1 kB as it is', () => {
  expect(readFileSync('dist/embed.js').length).toBeLessThan(1000);
});
