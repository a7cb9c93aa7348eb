import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { alternates, pagePath, withBase } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';

/** Every text of a tree of strings, with its path; functions are called with sample arguments. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (...a: unknown[]) => string)(2016, 2018, 3)]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
}

describe('the strings of the interface', () => {
  it('exist under the same names in every language', () => {
    const names = (lang: 'en' | 'zh') => texts(strings(lang)).map(([path]) => path);
    expect(names('zh')).toEqual(names('en'));
  });

  it.each(LANGS)('are never empty in %s', (lang) => {
    for (const [path, text] of texts(strings(lang))) expect(text.trim(), path).not.toBe('');
  });

  it('are Chinese where they should be: no two languages mixed, no half-width punctuation between characters', () => {
    for (const [path, text] of texts(strings('zh'))) {
      expect(text, path).not.toMatch(/[㐀-鿿][,;:?!][㐀-鿿]/);
      expect(text, path).not.toMatch(/[㐀-鿿] [㐀-鿿]/);
    }
    for (const [path, text] of texts(strings('en')))
      if (path !== 'site.nameOther' && path !== 'root.title') expect(text, path).not.toMatch(/[㐀-鿿]/);
  });
});

describe('addresses', () => {
  it('have a slash at both ends, with and without a base', () => {
    expect(pagePath('en', 'cases/blue-letter', '/')).toBe('/en/cases/blue-letter/');
    expect(pagePath('zh', '', '/report')).toBe('/report/zh/');
    expect(withBase('/report/', '/favicon.svg')).toBe('/report/favicon.svg');
  });

  it('lead from a page to the same page in the other language', () => {
    expect(alternates('/report/en/cases/blue-letter/', '/report')).toEqual([
      { lang: 'en', path: '/report/en/cases/blue-letter/' },
      { lang: 'zh', path: '/report/zh/cases/blue-letter/' },
    ]);
    expect(alternates('/404/', '/').map(({ path }) => path)).toEqual(['/en/', '/zh/']);
  });
});
