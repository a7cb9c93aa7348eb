import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/exchange.ts';
import { exchangedCurves, jointTest } from '../../src/model/joint-test.ts';
import type { Label } from '../../src/model/labels.ts';

describe('the joint test', () => {
  // Observed: median 2, three of one sign.
  const observed = [1, 2, 3, -1, 4];

  it('counts curves with as large a median in either direction, with as many rows of one sign, and with both', () => {
    const curves = [
      [2, 2, 2, 2, 2], // both
      [-2, -2, -2, -2, -1], // both, the other way
      [1, 1, 1, 1, 1], // sign alone
      [-1, -1, 5, 5, 5], // median alone
      [1, 1, -1, -1, 0], // neither
    ];
    expect(jointTest(observed, curves)).toEqual({ draws: 5, median: 4 / 6, sign: 4 / 6, both: 3 / 6 });
  });

  it('takes an equal curve for one as large', () => {
    expect(jointTest(observed, [observed])).toEqual({ draws: 1, median: 1, sign: 1, both: 1 });
    expect(jointTest([-1, -2], [[1, 2]])).toEqual({ draws: 1, median: 1, sign: 1, both: 1 });
  });

  it('does not count a curve without any row', () => {
    expect(jointTest(observed, [[]])).toEqual({ draws: 1, median: 0.5, sign: 0.5, both: 0.5 });
  });
});

describe('the exchanged curves', () => {
  const IN: Label = { integrated: 1, other: 0 };
  const OUT: Label = { integrated: 0, other: 1 };
  const units = (values: number[], labels: Label[]): Unit[] =>
    values.map((value, i) => ({ caseId: `c${i}`, values: [[value, value, value]], labels: [labels[i]!] }));

  it('exchange the same cases in every specification', () => {
    // The second specification sees the same labels turned round: its difference is always the opposite.
    const all = [units([1, 0.5, 0, 0.25], [IN, IN, OUT, OUT]), units([1, 0.5, 0, 0.25], [OUT, OUT, IN, IN])];
    const curves = exchangedCurves(all, 50);
    expect(curves.capacity).toHaveLength(50);
    for (const [one, other] of curves.capacity) expect(other).toBeCloseTo(-one!, 12);
    expect(new Set(curves.capacity.map(([one]) => one)).size).toBeGreaterThan(3);
    // With all components equal, adequacy is capacity.
    curves.adequacy.forEach((curve, n) => expect(curve[0]).toBeCloseTo(curves.capacity[n]![0]!, 12));
  });

  it('leave out a specification that has no difference', () => {
    const all = [units([1, 0], [IN, OUT]), units([1, 0], [IN, IN])];
    for (const curve of exchangedCurves(all, 5).capacity) expect(curve).toHaveLength(1);
    expect(exchangedCurves([], 2)).toEqual({ adequacy: [[], []], capacity: [[], []] });
  });
});
