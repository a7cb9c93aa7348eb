import { describe, expect, it } from 'vitest';
import { countingChildren } from '../../../src/figures/counting-children/index.ts';
import type { CountingRow } from '../../../src/figures/counting-children/rows.ts';
import { ageLanesOf, furthestApart, lanesOf } from '../../../src/figures/counting-children/select.ts';
import type { Count } from '../../../src/figures/shared/counts.ts';
import { ctx } from '../lib.ts';

const count = (year: number, value: number, more: Partial<Count> = {}): Count => ({
  year,
  value,
  geography: 'CN',
  measure: 'total',
  unit: 'children',
  precision: 'stated',
  note: null,
  source: 's',
  sourceLabel: { en: 'S', zh: '来源' },
  ...more,
});
const row = (definition: string, ...counts: Count[]): CountingRow => ({
  definition,
  label: { en: `${definition}: of some`, zh: `${definition}：某类` },
  text: { en: 'Text.', zh: '说明。' },
  sources: ['s'],
  counts,
});
const draw = (rows: CountingRow[], state: Partial<typeof countingChildren.codec.defaults> = {}) =>
  countingChildren.draw(rows, { ...countingChildren.codec.defaults, ...state }, ctx('en', 1080));

describe('two counts of one year', () => {
  const rows = [
    row('wide', count(2015, 6000), count(2020, 4000)),
    row('narrow', count(2016, 900), count(2020, 500)),
    row('school', count(2016, 1700)),
  ];

  it('are found where they lie furthest apart by their ratio', () => {
    // 2016: 1700 / 900 is less than 2020: 4000 / 500.
    expect(furthestApart(lanesOf(rows))).toMatchObject({ year: 2020, high: { value: 4000 }, low: { value: 500 } });
  });

  it('are told before any fall can be read from the largest to the smallest', () => {
    expect(draw(rows).takeaway).toBe(
      'For the same year, 2020, one definition counts 4,000 children and another 500. They count different children: nobody has measured a fall from 6,000 (2015) to 500 (2020).',
    );
  });

  it('are of one kind of children: a total of town and country is set beside none', () => {
    const mixed = [
      row('wide', count(2020, 6000, { measure: 'total, urban and rural' })),
      row('narrow', count(2020, 500)),
    ];
    expect(furthestApart(lanesOf(mixed))).toBeNull();
  });
});

describe('the finding on counts', () => {
  it('stays true with no count, one definition, or no year in common', () => {
    expect(draw([]).takeaway).toBe('No national count was found.');
    expect(draw([row('only', count(2010, 70))]).takeaway).toBe(
      'Only one definition gives a national count: 70 in 2010.',
    );
    expect(draw([row('a', count(2010, 70)), row('b', count(2012, 9))]).takeaway).toBe(
      '2 definitions give national counts between 9 (2012) and 70 (2010); they count different children, so they make no line.',
    );
  });

  it('speaks of one definition alone when it is brought forward', () => {
    const rows = [row('a', count(2010, 70), count(2012, 60)), row('b', count(2012, 9))];
    expect(draw(rows, { definition: 'a' }).takeaway).toContain('the count went from 70 in 2010 to 60 in 2012');
    expect(draw(rows, { definition: 'b' }).takeaway).toContain('9 in 2012');
  });

  it('names definitions that count something else, and counts what is not drawn', () => {
    const rows = [
      row('a', count(2010, 70), count(2010, 30, { measure: 'age 0-5' })),
      row('other', count(2017, 7, { measure: 'placed under guardianship, cumulative' })),
    ];
    expect(draw(rows).caption).toContain('2 further national figures');
    expect(draw(rows).caption).toContain('other: of some, which is no count of all');
  });
});

describe('age groups', () => {
  const rows = [
    row('a', count(2010, 80), count(2010, 20, { measure: 'age 0-5' }), count(2010, 60, { measure: 'age 6-17' })),
    row('b', count(2018, 21.7, { measure: 'share age 0-5', unit: 'percent' })),
    row('c', count(2018, 5)),
  ];

  it('are shares of the total of their own definition and year, or shares as stated', () => {
    expect(ageLanesOf(rows).map(({ bands }) => bands.map(({ share }) => share))).toEqual([[0.25, 0.75], [0.217]]);
  });

  it('are told from the highest to the lowest share of the youngest, or as not found', () => {
    expect(draw(rows, { measure: 'age' }).takeaway).toContain('25% of one count (2010) and 22% of another (2018)');
    expect(draw(rows, { measure: 'age' }).caption).toContain('For 1 definition no age groups were found');
    expect(draw([row('c', count(2018, 5))], { measure: 'age' }).takeaway).toBe('No definition gives age groups.');
  });
});
