import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/citation/citable.ts';
import { reference } from '../../src/citation/reference.ts';
import { examples } from './examples.ts';

const on = (...parts: number[]) => ({ 'date-parts': [parts] });

const SUN: Citable = {
  id: 'sun',
  type: 'article-newspaper',
  language: 'zh',
  title: '留守儿童的"希望家园"',
  'title-short': "A home of hope for 'left-behind' children",
  author: [{ family: '陈', given: '红菊' }],
  'container-title': '咸宁日报',
  issued: on(2015, 8, 15),
};

describe('references by APA 7', () => {
  it.each(examples('apa-7'))('follow $rule', ({ entry, work }) => {
    expect(reference(work, 'en').text).toBe(entry);
  });

  it('set a translated title upright after an italic one (9.38)', () => {
    const { work } = examples('apa-7').find(({ rule }) => rule.startsWith('9.38'))!;
    expect(reference(work, 'en').html).toContain('<i>La psychologie de l’enfant</i> [The psychology of the child].');
  });

  it('give a Chinese source in its own characters, with the English rendering of its title', () => {
    expect(reference(SUN, 'en').text).toBe(
      '陈红菊. (2015, August 15). 留守儿童的“希望家园” [A home of hope for ‘left-behind’ children]. 咸宁日报.',
    );
  });

  it('say of Chinese words that they are Chinese', () => {
    expect(reference(SUN, 'en').html).toContain('<span lang="zh">留守儿童的“希望家园”</span> [A home of hope');
    expect(reference(SUN, 'zh').html).not.toContain('lang=');
  });

  it('give a description in brackets, upright (9.22)', () => {
    const page = { ...SUN, 'container-title': undefined, custom: { title_note: 'no headline' } };
    expect(reference(page, 'en').html).toContain('[<span lang="zh">留守儿童的“希望家园”</span>] [A home of hope');
    expect(reference(page, 'en').html).not.toContain('<i>');
  });

  it('treat a notice of a public body as a report of its issuer, with its number (10.4)', () => {
    const notice = {
      ...SUN,
      type: 'legislation',
      title: '通知',
      'title-short': 'Notice',
      author: [{ literal: '民政部' }],
      'container-title': undefined,
      number: '民函〔2022〕41号',
    };
    expect(reference(notice, 'en').text).toBe('民政部. (2015). 通知 [Notice] (民函〔2022〕41号).');
  });
});
