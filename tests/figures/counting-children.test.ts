import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countingChildren } from '../../src/figures/counting-children/index.ts';
import { toSvg } from '../../src/render/svg.ts';
import { FROZEN, ctx } from './lib.ts';

const rows = countingChildren.rows(FROZEN);
const drawn = (state: Partial<typeof countingChildren.codec.defaults> = {}) =>
  countingChildren.draw(rows, { ...countingChildren.codec.defaults, ...state }, ctx('en', 1080));

/** The national totals as the file has them, read without the figure’s own code. */
const totals = csvParse(
  readFileSync(new URL('../fixtures/dataset/series/left-behind-children.csv', import.meta.url), 'utf8'),
).filter(({ geography, measure, unit }) => geography === 'CN' && measure?.startsWith('total') && unit !== 'percent');

describe('the counts of children', () => {
  it('list every national total of the series in the table, each under its own definition', () => {
    const text = drawn().table.rows.map((row) => row.map((cell) => cell.text).join(' '));
    for (const { value, year } of totals) {
      const written = new Intl.NumberFormat('en-GB').format(Number(value));
      expect(
        text.some((row) => row.includes(written) && row.includes(String(year))),
        `${year}: ${value}`,
      ).toBe(true);
    }
  });

  it('give each definition a lane of its own, so that no line can join two', () => {
    const definitions = new Set(totals.map(({ definition }) => definition));
    const svg = toSvg(drawn(), 'c');
    for (const id of definitions) {
      const label = FROZEN.definitions.find((one) => one.id === id)?.label.en ?? '';
      expect(svg).toContain(label.split(/[:(]/)[0]?.trim().slice(0, 12));
    }
  });

  it('show one definition when asked, and ignore one that does not exist', () => {
    const [one] = FROZEN.definitions.filter(({ id }) => totals.some(({ definition }) => definition === id));
    expect(drawn({ definition: one?.id ?? '' }).takeaway).not.toMatch(/undefined|NaN/);
    expect(toSvg(drawn({ definition: 'nobody' }), 'c')).toBe(toSvg(drawn(), 'c'));
  });

  it('cite the source of every number that is drawn', () => {
    for (const { source } of totals) expect(drawn().cites).toContain(source);
  });
});
