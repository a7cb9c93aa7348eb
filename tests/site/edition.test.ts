import { describe, expect, it } from 'vitest';
import { FIGURES, figureNumber } from '../../src/figures/index.ts';
import { editionWords } from '../../src/i18n/edition-words.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { builtFiles, builtPages, documentOf } from './lib/dist.ts';

const pages = new Map(builtPages().map((page) => [page.path, documentOf(page)]));
const page = (path: string): Document => {
  const found = pages.get(path);
  if (!found) throw new Error(`there is no page ${path}`);
  return found;
};
const edition = (lang: string) => page(`/${lang}/edition/`);
const all = (of: Document, selector: string) => [...of.querySelectorAll(selector)];
const figuresIn = (lang: string) => all(edition(lang), '[data-figure]').map((one) => one.getAttribute('data-figure'));
const printed = builtFiles().filter((file) => file.startsWith('/editions/'));

describe('the report for print', () => {
  it('has the same figures in the same order in every language', () => {
    for (const lang of LANGS) expect(figuresIn(lang)).toEqual(figuresIn(LANGS[0]));
  });
});

describe.each(LANGS)('the report for print in %s', (lang) => {
  const document = edition(lang);

  it('has every figure once, numbered as on the site, with the address of its page', () => {
    expect([...figuresIn(lang)].sort()).toEqual(FIGURES.map(({ id }) => id).sort());
    for (const { id } of FIGURES) {
      const shown = document.querySelector(`[data-figure="${id}"]`);
      const label = editionWords[lang].figureTitle(strings(lang).figure.number(figureNumber(id)), '');
      expect(shown?.querySelector('.paper-figure-title')?.textContent).toContain(label);
      expect(shown?.querySelector('figcaption a[href^="http"]')?.getAttribute('href')).toMatch(
        new RegExp(`/${lang}/figures/${id}/$`),
      );
    }
  });

  it('has every chapter with its sections, in order', () => {
    const chapters = [...pages.keys()].filter((path) => new RegExp(`^/${lang}/chapters/[^/]+/$`).test(path));
    const parts = all(document, '.paper-part[data-sheet^="chapter-"]');
    expect(parts).toHaveLength(chapters.length);
    for (const part of parts) {
      const slug = part.getAttribute('aria-labelledby') ?? '';
      const text = (of: Element) => of.textContent.trim();
      const own = all(page(`/${lang}/chapters/${slug}/`), '.prose > .section > h2').map(text);
      expect([...part.querySelectorAll('.prose > .section > h3:first-child')].map(text), slug).toEqual(own);
    }
  });

  it('leads from its contents to each chapter, section and figure, and from each citation to its source and back', () => {
    const targets = all(document, '.paper-contents a').map((a) => a.getAttribute('href')?.slice(1) ?? '');
    const headings = all(document, '.paper-part :is(h2, .section > h3:first-child)').map(({ id }) => id);
    expect(targets).toEqual(expect.arrayContaining([...headings, ...FIGURES.map(({ id }) => `figure-${id}`)]));
    const cited = all(document, '.cite > a');
    expect(cited.length).toBeGreaterThan(FIGURES.length);
    const backs = all(document, '.references a.back').map((a) => a.getAttribute('href')?.slice(1));
    expect([...backs].sort()).toEqual(cited.map(({ id }) => id).sort());
    for (const a of all(document, '.paper a[href^="#"]'))
      expect(
        document.getElementById(decodeURIComponent(a.getAttribute('href')?.slice(1) ?? '')),
        a.outerHTML,
      ).not.toBeNull();
  });

  it('has nothing that only a screen can do: no handle, no script of its own, nothing folded away', () => {
    expect(all(document, '.paper :is(button, input, select, details, script, report-figure)')).toEqual([]);
  });

  it('is kept out of search engines and of the search, and is led to from the list of chapters', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const links = all(page(`/${lang}/chapters/`), '.edition-links a').map((a) => a.getAttribute('href'));
    expect(links.some((link) => link?.endsWith(`/${lang}/edition/`))).toBe(true);
  });

  it('is named as a PDF by citations and links if it was printed, and else nowhere', () => {
    const file = `/editions/shared-care.${lang}.pdf`;
    const named = page(`/${lang}/`).querySelector('meta[name="citation_pdf_url"]')?.getAttribute('content');
    const links = all(page(`/${lang}/`), 'a[href$=".pdf"]').map((a) => a.getAttribute('href'));
    const there = printed.includes(file);
    expect([named?.endsWith(file) ?? false, links.some((link) => link?.endsWith(file))]).toEqual([there, there]);
  });
});
