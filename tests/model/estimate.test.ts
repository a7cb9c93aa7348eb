import { describe, expect, it } from 'vitest';
import { percentiles } from '../../src/model/draws.ts';
import { DRAWS, estimate } from '../../src/model/estimate.ts';
import type { Unit } from '../../src/model/exchange.ts';
import type { Label } from '../../src/model/labels.ts';
import { WEIGHTS } from '../../src/model/outcomes.ts';
import { product } from './arbitrary.ts';

const IN: Label = { integrated: 1, other: 0 };
const OUT: Label = { integrated: 0, other: 1 };
const HALF: Label = { integrated: 0.5, other: 0.5 };

/** A case of one phase with this professional capacity, and contact of a half. */
const unit = (caseId: string, value: number | null, label: Label): Unit => ({
  caseId,
  values: [[null, 0.5, value]],
  labels: [label],
});
const capacity = (units: Unit[], draws = DRAWS) => estimate(units, WEIGHTS.capacity, 'test', draws);

describe('an estimate', () => {
  const clear = [unit('a', 1, IN), unit('b', 1, IN), unit('c', 0, OUT), unit('d', 0, OUT)];

  it('is worked by hand for two cases against two', () => {
    // D = 1 in every resample that has both groups. Of the six ways to deal two labels of each kind, two have |D| = 1.
    const { difference, interval, p } = capacity(clear);
    expect(difference).toBe(1);
    expect(interval).toEqual([1, 1]);
    expect(Math.abs(p! - 1 / 3)).toBeLessThan(0.02);
  });

  it('takes p in both directions', () => {
    const turned = capacity([unit('a', 0, IN), unit('b', 0, IN), unit('c', 1, OUT), unit('d', 1, OUT)]);
    expect(turned.difference).toBe(-1);
    expect(Math.abs(turned.p! - 1 / 3)).toBeLessThan(0.02);
  });

  it('exchanges labels only among cases with equally many phases', () => {
    const two = (caseId: string): Unit => ({
      caseId,
      values: [
        [null, null, 0],
        [null, null, 0],
      ],
      labels: [OUT, OUT],
    });
    // No other arrangement exists: every draw is the observed one.
    expect(capacity([unit('a', 1, IN), unit('b', 1, IN), two('c'), two('d')]).p).toBe(1);
  });

  it('counts an exchange that leaves a group empty as one as extreme', () => {
    // Half of the exchanges give the only integrated label to the case of which nothing is known.
    const { p } = capacity([unit('a', 1, IN), unit('b', null, OUT), { ...unit('c', 0.5, OUT), labels: [OUT] }]);
    // Labels go to a, b or c: D = ½, none, and −½: all as extreme.
    expect(p).toBe(1);
  });

  it('has the interval of all resamples of cases', () => {
    const units = [unit('a', 1, IN), unit('b', 0, IN), unit('c', 0.5, OUT), unit('d', 0, OUT)];
    const mean = (list: number[]) => list.reduce((x, y) => x + y, 0) / list.length;
    const all = product([0, 1, 2, 3].map(() => [0, 1, 2, 3])).flatMap((drawn) => {
      const of = (label: Label) =>
        drawn.filter((i) => units[i]!.labels[0] === label).map((i) => units[i]!.values[0]![2]!);
      const [integrated, others] = [of(IN), of(OUT)];
      return integrated.length > 0 && others.length > 0 ? [mean(integrated) - mean(others)] : [];
    });
    const [low, high] = capacity(units).interval!;
    expect([low, high]).toEqual(percentiles(all).map((end) => expect.closeTo(end, 12) as unknown));
    expect(low).toBeLessThan(0);
  });

  it('resamples only cases that take part', () => {
    const bystanders = ['x', 'y', 'z'].map((id) => unit(id, 1, null));
    expect(capacity([...clear, ...bystanders]).interval).toEqual([1, 1]);
    const silent = unit('q', null, IN);
    expect(capacity([...clear, { ...silent, values: [[null, null, null]] }]).difference).toBe(1);
  });

  it('is the same each time, and other under another name', () => {
    const units = [unit('a', 1, IN), unit('b', 0.5, IN), unit('c', 0.5, OUT), unit('d', 0, OUT), unit('e', 0.3, IN)];
    expect(capacity(units)).toEqual(capacity(units));
    const renamed = estimate(units, WEIGHTS.capacity, 'another', 99);
    expect(renamed.p).not.toBe(capacity(units, 99).p);
    expect(renamed.difference).toBe(capacity(units, 99).difference);
  });

  it('is none where a group is empty', () => {
    expect(capacity([unit('a', 1, IN), unit('b', null, OUT)])).toEqual({
      difference: null,
      interval: null,
      p: null,
      cases: 1,
      phases: { integrated: 1, onCut: 0, other: 0 },
    });
  });

  it('says on how many cases and phases it rests', () => {
    const units: Unit[] = [
      {
        caseId: 'a',
        values: [
          [null, null, 1],
          [null, null, 0],
          [null, 1, null],
        ],
        labels: [IN, HALF, IN],
      },
      {
        caseId: 'b',
        values: [
          [null, null, 1],
          [1, 1, 1],
        ],
        labels: [OUT, null],
      },
      { caseId: 'c', values: [[1, 1, null]], labels: [OUT] },
    ];
    expect(capacity(units, 9)).toMatchObject({ cases: 2, phases: { integrated: 1, onCut: 1, other: 1 } });
    expect(estimate(units, WEIGHTS.adequacy, 'test', 9)).toMatchObject({
      cases: 2,
      phases: { integrated: 1, onCut: 0, other: 1 },
    });
  });

  it('makes 9,999 draws unless told otherwise', () => {
    expect(DRAWS).toBe(9999);
    // p is a multiple of 1/(draws + 1).
    expect(Number.isInteger(Math.round(capacity(clear).p! * 1e4 * 1e6) / 1e6)).toBe(true);
    expect([1, 2, 3, 4].map((n) => n / 4)).toContain(capacity(clear, 3).p);
  });
});
