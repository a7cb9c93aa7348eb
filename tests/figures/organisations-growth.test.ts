import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationsGrowth } from '../../src/figures/organisations-growth/index.ts';
import type { GrowthRow } from '../../src/figures/organisations-growth/rows.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = organisationsGrowth.rows(FROZEN);
type State = typeof organisationsGrowth.codec.defaults;
const draw = (some: readonly GrowthRow[], state: Partial<State> = {}) =>
  organisationsGrowth.draw(some, { ...organisationsGrowth.codec.defaults, ...state }, ctx('en', 1080));

const LABEL = FROZEN.definitions.find(({ id }) => id === 'fixture-organisations')?.label.en ?? '';
/** The frozen series with other values of the total, or another precision. */
const totals = (...values: number[]): GrowthRow[] =>
  rows.map((row) => {
    const [pattern] = row.counts;
    const counts = pattern ? values.map((value, i) => ({ ...pattern, measure: 'total', year: 2010 + i, value })) : [];
    return { ...row, counts: [...counts, ...row.counts.filter(({ measure }) => measure === 'foundations')] };
  });

describe('the growth of social organisations', () => {
  it('has every figure of the series in its table, read from the file by another way', () => {
    const file = readFileSync(new URL('../fixtures/dataset/series/social-organisations.csv', import.meta.url), 'utf8');
    const written = draw(rows).table.rows.map((row) => row.map(({ text }) => text).join('|'));
    const parsed = csvParse(file);
    expect(written).toHaveLength(parsed.length);
    for (const { year, value, unit } of parsed)
      expect(
        written.some((row) => row.includes(`|${year}|${value} ${unit}|`)),
        `${year}: ${value}`,
      ).toBe(true);
  });

  it('tells first, highest and last figure, and what is known for one year only', () => {
    expect(draw(rows).takeaway).toBe(
      `Registered social organisations grew from 500 (2012) to 800 (2018), by one definition, “${LABEL}”. Of 1 other count, 1 is known for one year only, among them children’s directors (660 in 2022).`,
    );
    expect(draw(rows, { measure: 'foundations' }).takeaway).toContain('Foundations grew from 30 (2012) to 70 (2018)');
    expect(draw(rows, { measure: 'units' }).takeaway).toContain('No count of this type was found');
  });

  it('stays true if the figures fall, stand still, pass a peak or are only one', () => {
    expect(draw(totals(9, 7)).takeaway).toContain('fell from 9 (2010) to 7 (2011)');
    expect(draw(totals(7, 7)).takeaway).toContain('stayed at 7 (2010)');
    expect(draw(totals(7, 9, 8)).takeaway).toContain('grew from 7 (2010) to 9 (2011), by one definition');
    expect(draw(totals(7, 9, 8)).takeaway).toContain('its latest count is 8 (2012)');
    expect(draw(totals(7)).takeaway).toContain('one count alone, 7 (2010)');
    expect(draw([]).takeaway).toContain('No count of this type was found');
  });

  it('takes no bound for a figure of the line', () => {
    const bounded = totals(7, 9, 31).map((row) => ({
      ...row,
      counts: row.counts.map((count) => (count.value === 31 ? { ...count, precision: 'less' as const } : count)),
    }));
    expect(draw(bounded).takeaway).toContain('grew from 7 (2010) to 9 (2011)');
    expect(draw(bounded).takeaway).not.toContain('31 (');
    expect(draw(bounded).caption).toContain('0 computed and 1 bounds');
  });

  it('shows another type large when asked, and ignores a definition that does not exist', () => {
    expect(toSvg(draw(rows, { measure: 'foundations' }), 'o')).not.toBe(toSvg(draw(rows), 'o'));
    expect(toSvg(draw(rows, { definition: 'nobody' }), 'o')).toBe(toSvg(draw(rows), 'o'));
  });
});
