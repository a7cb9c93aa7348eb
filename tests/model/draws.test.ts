import { describe, expect, it } from 'vitest';
import { isNegative, isPositive, median, percentiles, pValue } from '../../src/model/draws.ts';

describe('the median', () => {
  it('is the middle number, or the mean of the two', () => {
    expect(median([10, 1, 9])).toBe(9);
    expect(median([10, 1, 9, 2])).toBe(5.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('leaves the list as it is', () => {
    const list = [3, 1, 2];
    median(list);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe('the percentiles', () => {
  it('are the 250th from either end of 9,999 draws', () => {
    const draws = Array.from({ length: 9999 }, (_, i) => i + 1).reverse();
    expect(percentiles(draws)).toEqual([250, 9750]);
  });

  it('are rounded outwards, to the extremes of few draws', () => {
    expect(percentiles([3, 1, 2])).toEqual([1, 3]);
    // (79 + 1) · 0.025 = 2: the second from either end.
    expect(percentiles(Array.from({ length: 79 }, (_, i) => i + 1))).toEqual([2, 78]);
    expect(percentiles(Array.from({ length: 78 }, (_, i) => i + 1))).toEqual([1, 78]);
  });
});

describe('a p-value', () => {
  it('counts the observed difference among the draws, so that it is never zero', () => {
    expect(pValue(0, 9999)).toBe(0.0001);
    expect(pValue(9999, 9999)).toBe(1);
  });
});

describe('a sign', () => {
  it('is that of a number beyond rounding', () => {
    expect([1e-6, 1e-15, 0, -1e-15, -1e-6].map(isPositive)).toEqual([true, false, false, false, false]);
    expect([1e-6, 1e-15, 0, -1e-15, -1e-6].map(isNegative)).toEqual([false, false, false, false, true]);
  });
});
