import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { SHARE_PARTS } from '../../src/i18n/share-words.ts';
import { builtFiles, builtPages, documentOf, fileOf, readBuilt, type BuiltPage } from './lib/dist.ts';

const files = new Set(builtFiles());
const pages = builtPages();
const documents = new Map(pages.map((page) => [page.path, documentOf(page)]));
const bars = pages.flatMap((page) =>
  [...(documents.get(page.path)?.querySelectorAll('.share-bar') ?? [])].map((bar) => ({ page, bar })),
);
const own = (page: BuiltPage) => FIGURES.some(({ id }) => page.path.endsWith(`/figures/${id}/`));

describe('the bar beneath a figure', () => {
  it('stands beneath every figure that is not embedded', () => {
    for (const [path, document] of documents)
      if (!path.includes('/embed/'))
        expect(document.querySelectorAll('.figure[data-figure] .share-bar').length, path).toBe(
          document.querySelectorAll('.figure[data-figure]').length,
        );
    expect(bars.filter(({ page }) => own(page))).toHaveLength(FIGURES.length * LANGS.length);
  });

  it('leads without JavaScript to what it names, further down or on the figure’s page', () => {
    for (const { page, bar } of bars) {
      const links = [...bar.querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('data-part'))).toEqual([...SHARE_PARTS]);
      for (const link of links) {
        const [path = '', anchor] = (link.getAttribute('href') ?? '').split('#');
        const file = path === '' ? page.path : (fileOf(path.split('?')[0] ?? '', page) ?? '').replace('index.html', '');
        const there = documents.get(file);
        expect(there, `${path} on ${page.path}`).toBeDefined();
        if (anchor) expect(there?.getElementById(anchor), `#${anchor} on ${page.path}`).not.toBeNull();
      }
    }
  });

  it('knows the rows of its figure, also where the figure cannot be changed', () => {
    for (const { page, bar } of bars) expect(files).toContain(fileOf(bar.getAttribute('data-rows') ?? '', page));
  });
});

describe('the page of a figure', () => {
  it.each(LANGS)('has how to read it, method, limits, data, code to embed it and citation (%s)', (lang) => {
    for (const { id } of FIGURES) {
      const page = pages.find(({ path }) => path === `/${lang}/figures/${id}/`) as BuiltPage;
      const document = documentOf(page);
      expect(document.querySelectorAll('.figure-about section')).toHaveLength(3);
      expect(document.querySelector('#embed textarea')?.textContent).toContain(`/${lang}/embed/${id}/`);
      expect(document.querySelectorAll(`#files-${id} a`)).toHaveLength(4);
      expect(document.querySelector(`#cite-figure-${id}`)).not.toBeNull();
    }
  });
});

describe('the list of figures', () => {
  it.each(LANGS)('shows each with a small picture that is there and light (%s)', (lang) => {
    const page = pages.find(({ path }) => path === `/${lang}/figures/`) as BuiltPage;
    const images = [...documentOf(page).querySelectorAll('.figure-list img')];
    expect(images).toHaveLength(FIGURES.length);
    for (const image of images) {
      const file = fileOf(image.getAttribute('src') ?? '', page) ?? '';
      expect(files).toContain(file);
      expect(readBuilt(file).length).toBeLessThan(60_000);
      expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['480', '360']);
    }
  });
});
