import { describe, expect, it } from 'vitest';
import { jackknife, student975 } from '../../src/model/jackknife.ts';

describe('the 97.5 % point of Student’s t', () => {
  it('equals the tables', () => {
    const table: [df: number, t: number][] = [
      [8, 2.306],
      [10, 2.2281],
      [20, 2.086],
      [30, 2.0423],
      [49, 2.0096],
      [120, 1.9799],
    ];
    for (const [df, t] of table) expect(student975(df)).toBeCloseTo(t, 4);
    expect(student975(1e9)).toBeCloseTo(1.96, 4);
  });
});

describe('the jackknife', () => {
  it('gives the mean its usual interval', () => {
    // For a mean the jackknife’s standard error is s/√n (Efron & Tibshirani 1993, section 11.2).
    // 1 … 11: mean 6, s² = 11, s/√n = 1; t with 10 degrees is 2.228.
    const values = Array.from({ length: 11 }, (_, i) => i + 1);
    const without = values.map((left) => (66 - left) / 10);
    const [low, high] = jackknife(6, without)!;
    expect(low).toBeCloseTo(6 - 2.228, 3);
    expect(high).toBeCloseTo(6 + 2.228, 3);
  });

  it('widens with the standard error', () => {
    // 1 … 10: mean 5.5, s² = 55/6, s/√n = 0.957427; t with 9 degrees is 2.2622.
    const values = Array.from({ length: 10 }, (_, i) => i + 1);
    const without = values.map((left) => (55 - left) / 9);
    const [low, high] = jackknife(5.5, without)!;
    expect(low).toBeCloseTo(5.5 - 2.2622 * 0.957427, 3);
    expect(high).toBeCloseTo(5.5 + 2.2622 * 0.957427, 3);
  });

  it('stands around the estimate, not around the mean of the others', () => {
    const [low, high] = jackknife(10, [1, 2, 3])!;
    expect((low + high) / 2).toBeCloseTo(10, 12);
  });

  it('gives none where fewer than two groups remain, or leaving one out leaves nothing', () => {
    expect(jackknife(1, [])).toBeNull();
    expect(jackknife(1, [1])).toBeNull();
    expect(jackknife(1, [1, null, 2])).toBeNull();
    expect(jackknife(1, [1, 2])).not.toBeNull();
  });
});
