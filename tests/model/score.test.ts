import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { against, hundredths, score } from '../../src/model/score.ts';
import type { Value } from '../../src/model/values.ts';
import { codedOn, knownOn, product, rangeOn, sum, TIES, valueOn, WHO } from './arbitrary.ts';

const at = (point: number, ...others: number[]): Value => ({
  kind: 'known',
  point,
  values: [...new Set([point, ...others])].sort((x, y) => x - y),
});
const range = (...values: number[]): Value => ({ kind: 'range', values });
const UNKNOWN: Value = { kind: 'unknown' };

describe('a score', () => {
  it('is the mean of the known codes, kept as sum and count', () => {
    // 2 + 1 + 0 = 3 of three known; the box: (3 + 3·0)/6 = 0.5 to (3 + 3·2)/6 = 1.5.
    expect(score([at(2), at(1), at(0), UNKNOWN, UNKNOWN, UNKNOWN], TIES)).toEqual({
      sum: 3,
      known: 3,
      of: 6,
      value: 1,
      low: 0.5,
      high: 1.5,
    });
  });

  it('has a box that takes every disagreement either way', () => {
    // Points −1 and 2; low (−2 + 1 − 2 − 2)/4 = −1.25, high (0 + 2 + 2 + 2)/4 = 1.5.
    expect(score([at(-1, -2, 0), at(2, 1), UNKNOWN, UNKNOWN], WHO)).toEqual({
      sum: 1,
      known: 2,
      of: 4,
      value: 0.5,
      low: -1.25,
      high: 1.5,
    });
  });

  it('has no value where nothing is known, and the whole scale for a box', () => {
    expect(score([UNKNOWN, UNKNOWN], WHO)).toEqual({ sum: 0, known: 0, of: 2, value: null, low: -2, high: 2 });
  });

  it('does not count a range as known, but takes its ends for the box', () => {
    // Range −1 to 2 and a known 1: low (−1 + 1)/2 = 0, high (2 + 1)/2 = 1.5.
    expect(score([range(-1, 0, 1, 2), at(1)], WHO)).toEqual({ sum: 1, known: 1, of: 2, value: 1, low: 0, high: 1.5 });
    expect(score([range(0, 1, 2)], WHO)).toEqual({ sum: 0, known: 0, of: 1, value: null, low: 0, high: 2 });
  });

  it('stretches its box to the point where a range alone would leave the point outside', () => {
    // Completions reach from (−2 − 1)/2 = −1.5 to (−2 + 2)/2 = 0; the point is −2.
    expect(score([at(-2), range(-1, 0, 1, 2)], WHO)).toMatchObject({ value: -2, low: -2, high: 0 });
    // Completions reach from (2 − 1)/2 = 0.5 to (2 + 1)/2 = 1.5; the point is 2.
    expect(score([at(2), range(-1, 0, 1)], WHO)).toMatchObject({ value: 2, low: 0.5, high: 2 });
  });

  it('lies in its own box', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(WHO, TIES)
          .chain((scale) => fc.tuple(fc.constant(scale), fc.array(valueOn(scale), { minLength: 1 }))),
        ([scale, values]) => {
          const { value, low, high } = score(values, scale);
          expect(low).toBeLessThanOrEqual(value ?? low);
          expect(high).toBeGreaterThanOrEqual(value ?? high);
        },
      ),
    );
  });

  it('has every completion in its box, and reaches both ends by one where there is no range', () => {
    fc.assert(
      fc.property(
        fc.array(codedOn(WHO), { minLength: 1, maxLength: 4 }),
        fc.array(rangeOn(WHO), { maxLength: 1 }),
        (coded, ranges) => {
          const values = [...coded, ...ranges];
          const means = product(values.map((value) => (value.kind === 'unknown' ? WHO : value.values))).map(
            (each) => sum(each) / each.length,
          );
          const { low, high } = score(values, WHO);
          expect(low).toBeLessThanOrEqual(Math.min(...means));
          expect(high).toBeGreaterThanOrEqual(Math.max(...means));
          if (ranges.length === 0) expect([low, high]).toEqual([Math.min(...means), Math.max(...means)]);
        },
      ),
    );
  });

  it('never gets a wider box by more knowledge', () => {
    fc.assert(
      fc.property(fc.array(codedOn(TIES), { maxLength: 5 }), knownOn(TIES), fc.nat(5), (values, learnt, place) => {
        const before = score(values.toSpliced(place, 0, UNKNOWN), TIES);
        const after = score(values.toSpliced(place, 0, learnt), TIES);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
      }),
    );
  });

  it('doesn’t depend on the order of the indicators', () => {
    fc.assert(
      fc.property(fc.array(valueOn(WHO), { minLength: 1 }), (values) => {
        expect(score(values.toReversed(), WHO)).toEqual(score(values, WHO));
      }),
    );
  });
});

describe('a cut', () => {
  it('is read to the hundredth, whatever its binary digits', () => {
    expect(hundredths(0.29)).toBe(29);
    expect(hundredths(-1.15)).toBe(-115);
    expect(hundredths(1)).toBe(100);
  });

  it('has means below it, on it and above it, compared as integers', () => {
    expect([2, 3, 4].map((total) => against(1, total, 3))).toEqual([-1, 0, 1]);
    expect([-1, 0, 1].map((total) => against(0, total, 4))).toEqual([-1, 0, 1]);
    // 1/4 = 0.25 lies on it, 1/3 above it, 1/5 below it.
    expect([4, 3, 5].map((count) => against(0.25, 1, count))).toEqual([0, 1, -1]);
    // A third is no hundredth: 0.33 lies below it and 0.34 above.
    expect([against(0.33, 1, 3), against(0.34, 1, 3)]).toEqual([1, -1]);
    // 0.1 + 0.2 is not 0.3 in doubles, yet 3/10 lies on the cut.
    expect(against(0.1 + 0.2, 3, 10)).toBe(0);
  });
});
