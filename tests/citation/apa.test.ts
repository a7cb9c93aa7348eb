import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/citation/citable.ts';
import { reference } from '../../src/citation/reference.ts';

// The expected entries are examples of the Publication Manual, 7th edition (section 10), as the APA Style site gives them.
type Example = readonly [section: string, entry: string, work: Omit<Citable, 'id'>];

const on = (...parts: number[]) => ({ 'date-parts': [parts] });
const people = (...names: [string, string][]) => names.map(([family, given]) => ({ family, given }));

const EXAMPLES: readonly Example[] = [
  [
    '10.1, a journal article with a DOI',
    'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185',
    {
      type: 'article-journal',
      language: 'en',
      title:
        'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
      author: people(
        ['Grady', 'Jessica S.'],
        ['Her', 'Mary'],
        ['Moreno', 'Geena'],
        ['Perez', 'Cathy'],
        ['Yelinek', 'Jaden'],
      ),
      'container-title': 'Psychology of Popular Media Culture',
      issued: on(2019, 7),
      volume: '8',
      issue: '3',
      page: '207-217',
      DOI: '10.1037/ppm0000185',
    },
  ],
  [
    '10.1, a newspaper article online',
    'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    {
      type: 'article-newspaper',
      language: 'en',
      title: 'Can we get better at forgetting?',
      author: people(['Carey', 'Benedict']),
      'container-title': 'The New York Times',
      issued: on(2019, 3, 22),
      accessed: on(2026, 11, 23),
      URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    },
  ],
  [
    '10.4, a report with a number in a series',
    'National Cancer Institute. (2019). Taking time: Support for people with cancer (NIH Publication No. 18-2059). U.S. Department of Health and Human Services, National Institutes of Health. https://www.cancer.gov/publications/patient-education/takingtime.pdf',
    {
      type: 'report',
      language: 'en',
      title: 'Taking time: Support for people with cancer',
      author: [{ literal: 'National Cancer Institute' }],
      'container-title': 'NIH Publication',
      number: '18-2059',
      publisher: 'U.S. Department of Health and Human Services, National Institutes of Health',
      issued: on(2019),
      URL: 'https://www.cancer.gov/publications/patient-education/takingtime.pdf',
    },
  ],
  [
    '10.16 and 9.32, a page of a group: a site of the same name is left out',
    'World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en/',
    {
      type: 'webpage',
      language: 'en',
      title: 'Questions and answers on immunization and vaccine safety',
      author: [{ literal: 'World Health Organization' }],
      'container-title': 'World Health Organization',
      issued: on(2018, 3),
      URL: 'https://www.who.int/features/qa/84/en/',
    },
  ],
  [
    '10.16 and 9.16, an undated page, with the day on which it was read',
    'U.S. Census Bureau. (n.d.). U.S. and world population clock. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    {
      type: 'webpage',
      language: 'en',
      title: 'U.S. and world population clock',
      'container-title': 'U.S. Census Bureau',
      publisher: 'U.S. Census Bureau',
      accessed: on(2020, 1, 9),
      URL: 'https://www.census.gov/popclock/',
    },
  ],
  [
    '9.38, a work in another language: its title, then the English one in brackets',
    'Piaget, J., & Inhelder, B. (1966). La psychologie de l’enfant [The psychology of the child]. Quadrige.',
    {
      type: 'book',
      language: 'fr',
      title: "La psychologie de l'enfant",
      'title-short': 'The psychology of the child',
      author: people(['Piaget', 'Jean'], ['Inhelder', 'Bärbel']),
      publisher: 'Quadrige',
      issued: on(1966),
    },
  ],
];

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
  it.each(EXAMPLES)('follow %s', (_section, entry, work) => {
    expect(reference({ id: 'example', ...work }, 'en').text).toBe(entry);
  });

  it('set a translated title upright after an italic one (9.38)', () => {
    const [, , work] = EXAMPLES.at(-1)!;
    expect(reference({ id: 'piaget', ...work }, 'en').html).toContain(
      '<i>La psychologie de l’enfant</i> [The psychology of the child].',
    );
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
