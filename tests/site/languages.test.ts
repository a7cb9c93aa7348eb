import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { builtPages, documentOf, fileOf, type BuiltPage } from './lib/dist.ts';

const files = new Map(builtPages().map((page) => [page.path.replace(/\/$/, '/index.html'), page]));

/** The file that an absolute address of this site means: `link` elements name the host at which it will be published. */
const target = (href: string, from: BuiltPage): string | null => {
  const { pathname } = new URL(href);
  return fileOf(pathname, from);
};

/** The files that a page names as itself in each language, by the language’s tag. */
const alternatesOf = (page: BuiltPage): Map<string, string | null> =>
  new Map(
    [...documentOf(page).querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      target(link.getAttribute('href') ?? '', page),
    ]),
  );

const alternates = new Map([...files].map(([file, page]) => [file, alternatesOf(page)]));
const tags = LANGS.map((lang) => strings(lang).htmlLang);

describe('the languages of a page', () => {
  it('name each other: whichever a page calls its like in another language calls it that in turn', () => {
    const named = [...alternates].filter(([, of]) => of.size > 0);
    expect(named.length).toBeGreaterThan(100);
    for (const [file, of] of named) {
      for (const tag of tags) {
        const other = of.get(tag) ?? '';
        expect(files.has(other), `${file} → ${tag}: ${other}`).toBe(true);
        expect(alternates.get(other), `${other} and ${file}`).toEqual(of);
      }
    }
  });

  it('are told by the page itself as by those that lead to it', () => {
    for (const lang of LANGS) {
      const pages = [...alternates].filter(([file, of]) => file.startsWith(`/${lang}/`) && of.size > 0);
      expect(pages.length).toBeGreaterThan(50);
      for (const [file, of] of pages) expect(of.get(strings(lang).htmlLang), file).toBe(file);
    }
  });
});
