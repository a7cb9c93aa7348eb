import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { placeWords } from '../../src/i18n/place-words.ts';

/** Every text of a tree of words, with its path; functions are called with sample arguments. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, (node as (...a: unknown[]) => string)(2, 3, 4, 5, 6)]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
}

describe('the words of the page on which a programme is placed', () => {
  it('exist under the same names in every language', () => {
    const names = (lang: 'en' | 'zh') => texts(placeWords[lang]).map(([path]) => path);
    expect(names('zh')).toEqual(names('en'));
  });

  it.each(LANGS)('are never empty and in their own language: %s', (lang) => {
    for (const [path, text] of texts(placeWords[lang])) {
      expect(text.trim(), path).not.toBe('');
      if (lang === 'en') expect(text, path).not.toMatch(/[㐀-鿿]/);
      else expect(text, path).not.toMatch(/[㐀-鿿] ?[,;:?!]|[㐀-鿿] [㐀-鿿]/);
    }
  });
});
