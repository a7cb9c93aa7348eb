import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, TRAITS } from '../../src/model/cells.ts';
import { PRIORS, type Prior } from '../../src/model/choices.ts';
import { completions, leader, membership, sumCounts, type Axis } from '../../src/model/membership.ts';
import type { Value } from '../../src/model/values.ts';
import { product, sum, TIES, valueOn, WHO } from './arbitrary.ts';

const at = (...points: number[]): Value[] => points.map((point) => ({ kind: 'known', point, values: [point] }));
const unknowns = (count: number): Value[] => Array.from({ length: count }, () => ({ kind: 'unknown' }));
const who = (...values: Value[]): Axis => ({ values, scale: WHO, absent: null });
const ties = (...values: Value[]): Axis => ({ values, scale: TIES, absent: 0 });
const CUTS = { cutInitiation: 0, cutIntegration: 1 };

describe('the completions of an axis', () => {
  const disagreed: Value = { kind: 'known', point: 1, values: [0, 1] };
  const range: Value = { kind: 'range', values: [0, 1, 2] };

  it('are what coders gave where it is known, and the range where a switch left one, under every prior', () => {
    for (const prior of PRIORS)
      expect(completions(ties(disagreed, range), prior)).toEqual([
        [0, 1],
        [0, 1, 2],
      ]);
  });

  it('fill the unknown with the whole scale under the uniform prior', () => {
    expect(completions(who(...at(2), ...unknowns(1)), 'uniform')).toEqual([[2], [-2, -1, 0, 1, 2]]);
  });

  it('fill it with the known points of the same dimension, as often as they occur, under the as-known prior', () => {
    expect(completions(ties(...at(2, 2), disagreed, range, ...unknowns(1)), 'as-known')).toEqual([
      [2],
      [2],
      [0, 1],
      [0, 1, 2],
      [2, 2, 1],
    ]);
  });

  it('fill it with the whole scale under the as-known prior where nothing is known', () => {
    expect(completions(ties(range, ...unknowns(1)), 'as-known')).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('take silence about a tie for its absence under that prior, but not silence about who initiated', () => {
    expect(completions(ties(...at(2), ...unknowns(1)), 'silence-is-absence')).toEqual([[2], [0]]);
    expect(completions(who(...at(2), ...unknowns(1)), 'silence-is-absence')).toEqual([[2], [-2, -1, 0, 1, 2]]);
  });
});

describe('the counts of sums', () => {
  it('are the same by convolution as by writing every completion out', () => {
    const part = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const brute = new Map<number, number>();
        for (const each of product(parts)) brute.set(sum(each), (brute.get(sum(each)) ?? 0) + 1);
        expect(sumCounts(parts)).toEqual(brute);
      }),
    );
  });
});

describe('membership', () => {
  it('is one cell where nothing is unknown', () => {
    // Initiation 7/4 > 0, integration 3/6 < 1.
    const { shares, weights, total } = membership(
      who(...at(2, 2, 2, 1)),
      ties(...at(1, 1, 1, 0, 0, 0)),
      'uniform',
      CUTS,
    );
    expect(shares).toEqual({
      'administrative-providing': 0,
      'social-providing': 1,
      'administrative-led': 0,
      'social-driven': 0,
    });
    // One completion on each axis, counted in halves: 2 · 2.
    expect([weights['social-providing'], total]).toEqual([4, 4]);
  });

  it('gives half of a completion on a cut to each side', () => {
    // Initiation 0 and integration 6/6 = 1: on both cuts, a quarter each.
    const { shares } = membership(who(...at(1, -1, 0, 0)), ties(...at(2, 2, 2, 0, 0, 0)), 'uniform', CUTS);
    expect(Object.values(shares)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('is worked by hand for two known codes on each axis under the three priors', () => {
    // Initiation 2, 2, ?, ?: of 25 sums only −2 − 2 + 4 = 0 lies on the cut: government ½/25 = 1/50, social 49/50.
    // Ties 1, 1, ?, ?, ?, ?: the four unknowns must sum to 4 to reach the cut, and are symmetric about 4: half and half.
    const axes = [who(...at(2, 2), ...unknowns(2)), ties(...at(1, 1), ...unknowns(4))] as const;
    const uniform = membership(...axes, 'uniform', CUTS);
    expect(uniform.shares).toEqual({
      'administrative-providing': 0.01,
      'social-providing': 0.49,
      'administrative-led': 0.01,
      'social-driven': 0.49,
    });
    // As known: everyone is 2, every tie is 1: social, on the integration cut.
    expect(membership(...axes, 'as-known', CUTS).shares).toEqual({
      'administrative-providing': 0,
      'social-providing': 0.5,
      'administrative-led': 0,
      'social-driven': 0.5,
    });
    // Silence is absence: ties 2/6 < 1; initiation as under the uniform prior.
    expect(membership(...axes, 'silence-is-absence', CUTS).shares).toEqual({
      'administrative-providing': 0.02,
      'social-providing': 0.98,
      'administrative-led': 0,
      'social-driven': 0,
    });
  });

  it('counts the values of a disagreement as equally likely', () => {
    // Ties 2, 2, 2, 0, 0 and one that is 0, 1 or 2: sums 6 (on the cut), 7, 8: integrated 2½ of 3.
    const open: Value = { kind: 'known', point: 0, values: [0, 1, 2] };
    const { weights, total } = membership(who(...at(2)), ties(...at(2, 2, 2, 0, 0), open), 'uniform', CUTS);
    expect([weights['social-providing'], weights['social-driven'], total]).toEqual([2, 10, 12]);
  });

  it('moves with the cuts', () => {
    const axes = [who(...at(1, 0, 0, 0)), ties(...at(2, 1, 0, 0, 0, 0))] as const;
    const top = (cutInitiation: number, cutIntegration: number) =>
      leader(membership(...axes, 'uniform', { cutInitiation, cutIntegration })).cell;
    // Scores 1/4 and 3/6.
    expect(top(0, 1)).toBe('social-providing');
    expect(top(0.26, 1)).toBe('administrative-providing');
    expect(top(0.24, 0.49)).toBe('social-driven');
    expect(top(0.26, 0.49)).toBe('administrative-led');
    const onBoth = membership(...axes, 'uniform', { cutInitiation: 0.25, cutIntegration: 0.5 });
    expect(Object.values(onBoth.shares)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  const axis = (scale: readonly number[], absent: number | null, length: number): fc.Arbitrary<Axis> =>
    fc.array(valueOn(scale), { minLength: 1, maxLength: length }).map((values) => ({ values, scale, absent }));
  const cuts = fc.record({
    cutInitiation: fc.constantFrom(-1, -0.25, 0, 0.5),
    cutIntegration: fc.constantFrom(0.5, 0.75, 1, 1.25),
  });

  it('sums to one, in shares and exactly in weights', () => {
    fc.assert(
      fc.property(axis(WHO, null, 4), axis(TIES, 0, 6), fc.constantFrom(...PRIORS), cuts, (x, y, prior, cut) => {
        const { shares, weights, total } = membership(x, y, prior, cut);
        expect(sum(CELLS.map((cell) => shares[cell]))).toBeCloseTo(1, 12);
        expect(sum(CELLS.map((cell) => weights[cell]))).toBe(total);
      }),
    );
  });

  /** All completions one by one, each with a weight of 1, a half on one cut, a quarter on both. */
  const brute = (x: Axis, y: Axis, prior: Prior, cut: { cutInitiation: number; cutIntegration: number }) => {
    const means = (axis: Axis) =>
      product(completions(axis, prior).map((part) => [...part])).map((each) => sum(each) / each.length);
    // Quarters and halves of small counts: these cuts and the products with them are exact in doubles.
    const above = (mean: number, count: number, at: number) =>
      Math.sign(Math.round(mean * count) - at * count) / 2 + 0.5;
    const [who, tied] = [means(x), means(y)];
    return Object.fromEntries(
      CELLS.map((cell) => {
        const { side, integrated } = TRAITS[cell];
        const total = who.flatMap((m) => {
          const social = above(m, x.values.length, cut.cutInitiation);
          const first = side === 'social' ? social : 1 - social;
          return tied.map((n) => {
            const joined = above(n, y.values.length, cut.cutIntegration);
            return first * (integrated ? joined : 1 - joined);
          });
        });
        return [cell, sum(total) / total.length];
      }),
    );
  };

  it('is the same by convolution as by brute force', () => {
    fc.assert(
      fc.property(axis(WHO, null, 3), axis(TIES, 0, 4), fc.constantFrom(...PRIORS), cuts, (x, y, prior, cut) => {
        const { shares } = membership(x, y, prior, cut);
        const slow = brute(x, y, prior, cut);
        for (const cell of CELLS) expect(shares[cell]).toBeCloseTo(slow[cell]!, 12);
      }),
    );
  });
});

describe('the leading cell', () => {
  it('comes with its weight and its lead over the next', () => {
    const weights = {
      'administrative-providing': 3,
      'social-providing': 1,
      'administrative-led': 9,
      'social-driven': 7,
    };
    const shares = weights;
    expect(leader({ weights, total: 20, shares })).toEqual({ cell: 'administrative-led', weight: 9, lead: 2 });
  });
});
