import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argue } from '../../src/figures/argue/index.ts';
import { flipOf, rangeOver } from '../../src/figures/argue/main-way.ts';
import { PARTS } from '../../src/figures/argue/parts.ts';
import { PRESET_WEIGHTS, PRESETS } from '../../src/figures/argue/presets.ts';
import type { ArgueRow } from '../../src/figures/argue/rows.ts';
import { argueCodec, boxOf, HIGH, LOW, weightsOf } from '../../src/figures/argue/state.ts';
import { zeroLine } from '../../src/figures/argue/ternary.ts';
import { against, weigh, weighable, weightedSum } from '../../src/figures/argue/weigh.ts';
import { corners } from '../../src/model/argue.ts';
import { claim } from '../../src/model/claim.ts';
import { isNegative, isPositive } from '../../src/model/draws.ts';
import { COMPONENTS, OUTCOMES, WEIGHTS, type PerComponent } from '../../src/model/outcomes.ts';
import { SPECIFICATIONS } from '../../src/model/specification.ts';
import { specifications } from '../../src/model/specifications.ts';
import { verdict } from '../../src/model/verdict.ts';
import { toy } from './argue-toy.ts';
import { FROZEN, rowsThroughJson } from './lib.ts';

const rows = rowsThroughJson(argue) as ArgueRow[];
const real = weighable(rows);
const mix = (breadth: number, contact: number): PerComponent => weightsOf({ breadth, contact });

describe('the reader’s weighing, from rows that went through JSON', () => {
  const curves = specifications(FROZEN, { exchanges: 1, copies: 1 });

  it.each(OUTCOMES)('gives for the weights of %s the very numbers of the model', (outcome) => {
    const mine = weigh(real, WEIGHTS[outcome]);
    const { difference, interval } = claim(FROZEN, outcome);
    const { positive, negative, rows: all } = curves[outcome];
    expect(mine.difference).toBe(difference);
    expect(mine.interval).toEqual(interval);
    expect([mine.positive, mine.negative, mine.curve.length]).toEqual([positive, negative, all.length]);
    expect(mine.verdict).toBe(verdict({ interval, positive, negative, of: all.length }));
    mine.curve.forEach((one, i) => expect(one.difference).toBeCloseTo(all[i]!.difference, 8));
  });

  it('keeps every component of every specification that the model has', () => {
    for (const { specification, components } of curves.capacity.rows) {
      const way = real.ways.find((one) =>
        Object.entries(specification).every(([part, value]) => one.specification[part as 'coder'] === value),
      )!;
      for (const name of COMPONENTS) {
        if (components[name] === null) expect(way.components[name]).toBeNull();
        else expect(way.components[name]).toBeCloseTo(components[name], 8);
      }
    }
  });

  it('gives an interval about its difference, and the same one twice', () => {
    const weights = mix(30, 20);
    const { difference, interval } = weigh(weighable(rowsThroughJson(argue) as ArgueRow[]), weights);
    expect(interval![0]).toBeLessThanOrEqual(difference!);
    expect(interval![1]).toBeGreaterThanOrEqual(difference!);
    expect(weigh(real, weights).interval).toEqual(interval);
  });

  it('counts at any whole weights as many ways above and below zero as the model’s unrounded differences', () => {
    const exact = curves.adequacy.rows.map(({ components }) => components);
    for (let breadth = 0; breadth <= 100; breadth += 10)
      for (let contact = 0; breadth + contact <= 100; contact += 5) {
        const weights = mix(breadth, contact);
        const all = exact.flatMap((components) => weightedSum(components, weights) ?? []);
        const { positive, negative } = weigh(real, weights);
        expect([positive, negative]).toEqual([all.filter(isPositive).length, all.filter(isNegative).length]);
      }
  });

  it('is sent to a browser in less than 60 kB', () => {
    expect(JSON.stringify(rows).length).toBeLessThan(60_000);
  });
});

describe('a weighing by hand', () => {
  const of = weighable(toy());

  it('turns the verdict with the weights', () => {
    // Half of (−0.2, +0.4) is +0.1, and of (−0.3, +0.1) −0.1: one way of two each.
    const half = weigh(of, mix(50, 50));
    expect(half.difference).toBeCloseTo(0.1, 12);
    expect(half.curve.map(({ difference }) => difference)).toEqual([expect.closeTo(-0.1, 9), expect.closeTo(0.1, 9)]);
    expect(half.verdict).toBe('does not hold');
    // All on contact both are positive, all on breadth both are negative; draws of one programme alone are left out.
    expect(weigh(of, mix(0, 100))).toMatchObject({ positive: 2, negative: 0, verdict: 'holds' });
    expect(weigh(of, mix(100, 0))).toMatchObject({ positive: 0, negative: 2, verdict: 'reversed' });
    expect(weigh(of, mix(0, 100)).interval).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.4, 12)]);
  });

  it('takes exactly zero for neither side, though its parts are rounded', () => {
    // A fifth of −4/7 and four fifths of +1/7 are nothing; in whole parts a fifth of one part is left.
    const parts = { breadth: Math.round((-4 / 7) * PARTS), contact: Math.round((1 / 7) * PARTS), professional: 0 };
    const zero = toy().map((row) =>
      row.kind === 'component' ? { ...row, differences: row.differences.map(() => parts[row.component]) } : row,
    );
    expect(weigh(weighable(zero), mix(20, 80))).toMatchObject({ positive: 0, negative: 0 });
    expect(weigh(weighable(zero), mix(19, 81))).toMatchObject({ positive: SPECIFICATIONS.length, negative: 0 });
  });

  it('tells at which weight the sign changes, the others in proportion', () => {
    // From half and half: t·(−0.2) + (1 − t)·0.4 = 0 at t = 2/3, and t·0.4 + (1 − t)·(−0.2) = 0 at t = 1/3.
    expect(flipOf(of, mix(50, 50), 'breadth')).toBeCloseTo(2 / 3, 12);
    expect(flipOf(of, mix(50, 50), 'contact')).toBeCloseTo(1 / 3, 12);
    expect(flipOf(of, mix(50, 50), 'professional')).toBeNull();
    // All on breadth: contact and capacity share the rest alike, which gives +0.2 against −0.2.
    expect(flipOf(of, mix(100, 0), 'breadth')).toBeCloseTo(0.5, 12);
  });

  it('has no sign to change where one side of the change is not defined', () => {
    const without = toy().map((row) => (row.kind === 'sums' ? { ...row, cases: [row.cases[0]!] } : row));
    expect(COMPONENTS.map((name) => flipOf(weighable(without), mix(50, 50), name))).toEqual([null, null, null]);
    expect(weigh(weighable(without), mix(50, 50))).toMatchObject({ difference: null, interval: null });
  });

  it('finds the sharpest counter-case in a corner of the box', () => {
    // Capacity has −0.5 in the second way: as much of it as is allowed, then breadth.
    const found = against(of, boxOf({ low: 10, high: 60 }))!;
    expect(found.weights.professional).toBeCloseTo(0.6, 12);
    expect(found.weights.breadth).toBeCloseTo(0.3, 12);
    expect(found.difference).toBeCloseTo(-0.3 - 0.09 + 0.01, 9);
    expect(found.specification).toEqual(SPECIFICATIONS[7]);
    expect(against(of, boxOf({ low: 0, high: 100 }))!.difference).toBeCloseTo(-0.5, 12);
  });

  it('knows the range of the main way over the box', () => {
    // 0.8, 0.1, 0.1 gives −0.16 + 0.04; 0.1, 0.8, 0.1 gives −0.02 + 0.32.
    const [low, high] = rangeOver(of, boxOf({ low: 10, high: 80 }))!;
    expect(low).toBeCloseTo(-0.12, 12);
    expect(high).toBeCloseTo(0.3, 12);
  });

  it('draws the line where the main way is zero from the corner that has no difference to the edge across', () => {
    const [from, to] = zeroLine(of.main)!;
    expect(from.professional).toBe(1);
    expect([to.breadth, to.contact]).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12)]);
    expect(zeroLine({ breadth: 0.1, contact: 0.2, professional: 0.3 })).toBeNull();
    expect(zeroLine({ breadth: 0, contact: 0.2, professional: 0.3 })).toBeNull();
    expect(zeroLine({ breadth: 0, contact: 0, professional: 0 })).toBeNull();
    expect(zeroLine({ breadth: null, contact: -0.2, professional: 0.3 })).toBeNull();
  });
});

describe('the sharpest counter-case', () => {
  it('is no larger than any other weighing within the box, tried one by one', () => {
    const found = against(real, boxOf(argueCodec.defaults))!;
    let smallest = Infinity;
    for (let breadth = 10; breadth <= 80; breadth += 5)
      for (let contact = 10; breadth + contact <= 90; contact += 5)
        for (const { components } of real.ways)
          smallest = Math.min(smallest, weightedSum(components, mix(breadth, contact)) ?? Infinity);
    expect(found.difference).toBeCloseTo(smallest, 9);
  });

  it('can be sought in every box that the handles allow', () => {
    const between = ([from, to]: readonly [number, number]) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i);
    for (const low of between(LOW))
      for (const high of between(HIGH)) {
        const all = corners(boxOf({ low, high }));
        expect(all.length).toBeGreaterThanOrEqual(3);
        for (const weights of all)
          for (const name of COMPONENTS) {
            const hundredths = weights[name] * 100;
            expect(Math.abs(hundredths - Math.round(hundredths))).toBeLessThan(1e-9);
          }
      }
  });
});

describe('weights in the address', () => {
  const anything = fc.oneof(fc.integer({ min: -50, max: 150 }).map(String), fc.string());

  it('are never more than the whole, nor less than nothing, whatever is asked for', () => {
    fc.assert(
      fc.property(anything, anything, anything, (breadth, contact, low) => {
        const query = new URLSearchParams({ 'argue.breadth': breadth, 'argue.contact': contact, 'argue.low': low });
        const state = argueCodec.fromQuery(query.toString());
        const weights = weightsOf(state);
        expect(Math.min(...COMPONENTS.map((name) => weights[name]))).toBeGreaterThanOrEqual(0);
        expect(COMPONENTS.reduce((sum, name) => sum + weights[name], 0)).toBeCloseTo(1, 12);
        expect(argueCodec.fromQuery(argueCodec.toQuery(state))).toEqual(state);
      }),
    );
  });

  it('leave to contact what breadth does not take', () => {
    expect(argueCodec.fromQuery('argue.breadth=80&argue.contact=50')).toMatchObject({ breadth: 80, contact: 20 });
    expect(weightsOf({ breadth: 80, contact: 50 })).toEqual({ breadth: 0.8, contact: 0.2, professional: 0 });
  });

  it.each([
    'argue.breadth=1e1',
    'argue.breadth=101',
    'argue.low=34',
    'argue.high=33',
    'argue.contact=%E0%A4%A',
    'argue.low=<script>',
  ])('take no notice of %s', (query) => {
    expect(argueCodec.fromQuery(query)).toEqual(argueCodec.defaults);
  });

  it('begin as those of adequacy, and the others with a name are whole', () => {
    expect(weightsOf(argueCodec.defaults)).toEqual(WEIGHTS.adequacy);
    expect(PRESET_WEIGHTS.capacity).toEqual(WEIGHTS.capacity);
    for (const name of PRESETS)
      expect(COMPONENTS.reduce((sum, one) => sum + PRESET_WEIGHTS[name][one], 0)).toBeCloseTo(1, 12);
  });
});
