import { describe, expect, it } from 'vitest';
import { bibliography } from '../../src/citation/bibliography.ts';
import type { Citable } from '../../src/citation/citable.ts';
import { order as byHead } from '../../src/citation/order.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { sources } from './library.ts';

const work = (id: string, language: string, fields: Partial<Citable>): [string, Citable] => [
  id,
  { id, type: 'article-journal', language, title: id, ...fields },
];
const by = (family: string, given: string) => ({ author: [{ family, given }] });
const in_ = (year: number) => ({ issued: { 'date-parts': [[year]] } });

const LIBRARY = {
  sourceById: new Map([
    work('zhang', 'zh', { ...by('张', '雪'), ...in_(2019) }),
    work('chen', 'zh', { ...by('陈', '红'), ...in_(2015) }),
    work('li', 'zh', by('李', '四')),
    work('untitled', 'zh', { title: '“北京”来信' }),
    work('young', 'en', { ...by('Young', 'Mary'), ...in_(2015) }),
    work('hu-2018', 'en', { ...by('Hu', 'Yue'), ...in_(2018) }),
    work('hu-2016', 'en', { ...by('Hu', 'Yue'), ...in_(2016) }),
    work('hu-nd', 'en', by('Hu', 'Yue')),
    work('the-home', 'en', { title: 'The home of hope' }),
  ]),
};
const ids = [...LIBRARY.sourceById.keys()];
const order = (lang: 'en' | 'zh') => bibliography(ids, LIBRARY, lang).map(({ id }) => id);

describe('a bibliography', () => {
  it('in English goes by author or title, then by date, undated first; works in Chinese characters follow', () => {
    expect(order('en')).toEqual([
      'the-home',
      'hu-nd',
      'hu-2016',
      'hu-2018',
      'young',
      'untitled',
      'chen',
      'li',
      'zhang',
    ]);
  });

  it('in Chinese goes by pinyin, Chinese works first (GB/T 7714-2025, 9.3.2)', () => {
    expect(order('zh')).toEqual([
      'untitled',
      'chen',
      'li',
      'zhang',
      'the-home',
      'hu-nd',
      'hu-2016',
      'hu-2018',
      'young',
    ]);
  });

  it('names each work once', () => {
    expect(bibliography(['li', 'hu-2016', 'li'], LIBRARY, 'en').map(({ id }) => id)).toEqual(['hu-2016', 'li']);
  });

  it('gives each entry its label', () => {
    expect(bibliography(['hu-2016', 'li'], LIBRARY, 'en').map(({ label }) => label)).toEqual(['Hu 2016', '李四 n.d.']);
  });

  it('stops at an id that is no source, and says what to do', () => {
    expect(() => bibliography(['li', 'nobody'], LIBRARY, 'en')).toThrow(
      'source "nobody" is not in data/sources.json. Add it there, or correct the id',
    );
  });

  it.each(LANGS)('of all sources has one order, whatever order they come in (%s)', (lang) => {
    const forwards = [...sources].sort(byHead(lang)).map(({ id }) => id);
    const backwards = [...sources]
      .reverse()
      .sort(byHead(lang))
      .map(({ id }) => id);
    expect(backwards).toEqual(forwards);
  });
});
