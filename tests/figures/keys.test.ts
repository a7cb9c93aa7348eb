import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMS } from '../../src/figures/figure.ts';
import { FIGURES } from '../../src/figures/index.ts';
import type { El } from '../../src/figures/shared/elements.ts';
import { keyOf } from '../../src/components/island/supply.ts';
import { arbitraryView } from './arbitrary-view.ts';
import { ctx, rowsThroughJson } from './lib.ts';

/** Keys that two children of one parent have. */
function twice(parent: El): string[] {
  const keys = parent.children.map(keyOf).filter((key) => key !== null);
  const own = keys.filter((key, i) => keys.indexOf(key) !== i);
  return [...own, ...parent.children.flatMap((child) => (typeof child === 'string' ? [] : twice(child)))];
}

it.each(FIGURES.map((figure) => [figure.id, figure] as const))(
  '%s gives no key twice among the children of one parent, for the second would take the place of the first',
  (_id, figure) => {
    const rows = rowsThroughJson(figure);
    fc.assert(
      fc.property(arbitraryView(figure), fc.constantFrom(...Object.values(FORMS)), ({ state }, width) => {
        const marks = figure.draw(rows, state, ctx('en', width)).plot.marks ?? [];
        const trees = marks.flatMap((mark) => (mark && 'tree' in mark ? [mark.tree as El] : []));
        expect(trees.flatMap(twice)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  },
);
