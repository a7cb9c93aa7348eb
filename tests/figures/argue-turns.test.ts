import { describe, expect, it } from 'vitest';
import { argue } from '../../src/figures/argue/index.ts';
import { PARTS } from '../../src/figures/argue/parts.ts';
import type { ArgueRow } from '../../src/figures/argue/rows.ts';
import { argueCodec, weightsOf } from '../../src/figures/argue/state.ts';
import { turnsOf } from '../../src/figures/argue/turns.ts';
import { weigh, weighable } from '../../src/figures/argue/weigh.ts';
import { verdict } from '../../src/model/verdict.ts';
import { toy } from './argue-toy.ts';
import { rowsThroughJson } from './lib.ts';

describe('the marks beneath the sliders', () => {
  const of = weighable(toy());
  const state = argueCodec.defaults;
  const turns = (change: Partial<typeof state> = {}) => turnsOf(of, { ...state, ...change }, 'en');

  it('stand where the verdict changes sides if that slider alone is moved', () => {
    // By contact alone the ways have 0.4 and 0.1; with b of breadth beside, and contact what is left, the first is
    // 0.4 − 0.6 b and turns after b = 2/3, the second 0.1 − 0.4 b and turns at b = 1/4, where it is exactly zero.
    expect(turns({ contact: 100 }).breadth).toEqual({
      at: [24.5, 66.5],
      said: 'the side that the verdict takes changes after 24% and 66%',
    });
  });

  it('agree with the verdict at every value on either side', () => {
    const real = weighable(rowsThroughJson(argue) as ArgueRow[]);
    const { at } = turnsOf(real, state, 'en').breadth;
    const sideAt = (breadth: number) => {
      const { positive, negative, curve } = weigh(real, weightsOf({ breadth, contact: state.contact }));
      return verdict({ interval: null, positive, negative, of: curve.length });
    };
    for (let x = 1; x <= 100; x++) expect(at.includes(x - 0.5)).toBe(sideAt(x) !== sideAt(x - 1));
  });

  it('of the bounds stand where the sharpest counter-case changes sign, if it does', () => {
    // With a third of each the second way has (−0.3 + 0.1 − 0.5) / 3, so that the counter-case is behind in every box.
    expect(turns().low).toEqual({ at: [], said: 'the sign of the sharpest counter-case is the same all along' });
    // Of −0.05, +0.1 and 0 an even mixture is above zero; with at least x of each and at most 80 %, breadth has 1 − 2x.
    const slight = { breadth: -0.05, contact: 0.1, professional: 0 };
    const one = toy().map((row) =>
      row.kind === 'component'
        ? { ...row, differences: row.differences.map((d, i) => (i === 0 ? slight[row.component] * PARTS : d && null)) }
        : row,
    );
    // −0.05 (1 − 2x) + 0.1 x is zero at x = 1/4.
    expect(turnsOf(weighable(one), { ...state, high: 100 }, 'en').low.at).toEqual([24.5]);
  });
});
