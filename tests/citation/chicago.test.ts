import { describe, expect, it } from 'vitest';
import { chicago } from '../../src/citation/chicago.ts';
import type { Citable } from '../../src/citation/citable.ts';
import { examples } from './examples.ts';

const chinese: Citable = {
  id: 'c',
  type: 'chapter',
  language: 'zh-CN',
  title: '他们去哪儿了？',
  'title-short': 'Where have they gone?',
  author: [{ family: '陈', given: '红菊' }],
  'container-title': '留守的人',
  issued: { 'date-parts': [[2015]] },
  version: '2.0',
};

describe('references by Chicago 17', () => {
  it.each(examples('chicago-17'))('give $rule as the guide does', ({ entry, work }) => {
    expect(chicago(work).text).toBe(entry);
  });

  it('keep a Chinese name whole, and give the translated title in brackets outside the quotation marks (14.99)', () => {
    expect(chicago(chinese).text).toBe(
      '陈红菊. 2015. “他们去哪儿了？” [Where have they gone?]. In 留守的人, version 2.0.',
    );
  });

  it('set no full stop after the question mark of a Chinese title (6.124)', () => {
    const book = {
      ...chinese,
      type: 'book',
      'title-short': undefined,
      'container-title': undefined,
      publisher: '共护',
    };
    expect(chicago(book).text).toBe('陈红菊. 2015. 他们去哪儿了？ Version 2.0. 共护.');
  });

  it('say of Chinese words that they are Chinese', () => {
    expect(chicago(chinese).html).toContain('<span lang="zh-CN">“他们去哪儿了？”</span> [Where');
  });

  it('write adverbs in titles with a capital, prepositions without (8.159)', () => {
    const title = (words: string) =>
      chicago({ ...chinese, type: 'book', language: 'en', title: words, 'title-short': undefined, version: undefined })
        .text;
    expect(title('Those who stay behind')).toContain('Those Who Stay Behind.');
    expect(title('The left-behind children')).toContain('The Left-Behind Children.');
    expect(title('The house behind the school')).toContain('The House behind the School.');
  });
});
