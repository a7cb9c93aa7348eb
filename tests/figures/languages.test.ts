import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS, type Table } from '../../src/figures/figure.ts';
import { FIGURES, type AnyFigure } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { SEED } from '../../src/model/random.ts';
import { carried } from '../../src/state/address.ts';
import { arbitraryView } from './arbitrary-view.ts';
import { ctx, rowsThroughJson } from './lib.ts';

const STATES = 200;

/** Some figures of a page, each in any state. */
const page = fc
  .shuffledSubarray([...FIGURES], { minLength: 1, maxLength: 3 })
  .chain((figures) => fc.tuple(...figures.map((figure) => arbitraryView(figure).map((view) => ({ figure, ...view })))));

/** The numbers in the columns of numbers, row by row. */
const numbers = ({ columns, rows }: Table): string[][] =>
  rows.map((row) =>
    row.flatMap(({ text }, i) =>
      columns[i]?.numeric ? (text.replaceAll(/(?<=\d)[,\s](?=\d{3})/g, '').match(/[-−]?\d+(\.\d+)?/g) ?? []) : [],
    ),
  );

const tableOf = (figure: AnyFigure, state: object, lang: (typeof LANGS)[number]): Table =>
  figure.draw(rowsThroughJson(figure), state, ctx(lang, FORMS.wide)).table;

describe('a view in two languages', () => {
  it(`is the same there and back again: ${STATES} pages of figures in any state`, () => {
    let changed = 0;
    fc.assert(
      fc.property(page, (views) => {
        const there = carried(
          views
            .map(({ query }) => query)
            .filter(Boolean)
            .join('&'),
        );
        const back = carried(there);
        expect(back).toBe(there);
        for (const { figure, state, query } of views) {
          expect(figure.codec.fromQuery(there)).toEqual(state);
          expect(figure.codec.toQuery(figure.codec.fromQuery(back) as object)).toBe(query);
          expect(carried(there, figure.codec.prefix)).toBe(query);
          if (query !== '') changed += 1;
        }
      }),
      { numRuns: STATES, seed: SEED },
    );
    // Else it would have been the default state that came back.
    expect(changed).toBeGreaterThan(STATES / 2);
  });

  it('has numbers in its tables, so that they can be compared', () => {
    const tables = FIGURES.map((figure) => tableOf(figure, figure.codec.defaults as object, LANGS[0]));
    expect(tables.flatMap(numbers).flat().length).toBeGreaterThan(200);
  });

  it.each(FIGURES)('has the same numbers in the table: $id', (figure) => {
    const views = fc.sample(arbitraryView(figure), { seed: SEED, numRuns: 2 });
    for (const state of [figure.codec.defaults as object, ...views.map((view) => view.state)]) {
      const [first, ...others] = LANGS.map((lang) => numbers(tableOf(figure, state, lang)));
      for (const other of others) expect(other, figure.codec.toQuery(state)).toEqual(first);
    }
  });
});
