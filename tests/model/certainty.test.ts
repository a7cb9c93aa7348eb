import { describe, expect, it } from 'vitest';
import { CELLS, type Cell } from '../../src/model/cells.ts';
import { certainty, type Evidence } from '../../src/model/certainty.ts';
import type { Membership } from '../../src/model/membership.ts';

/** Membership by its weights, in the order of the cells. */
const of = (...weights: number[]): Membership => {
  const total = weights.reduce((so, weight) => so + weight, 0);
  const perCell = (number: (i: number) => number) =>
    Object.fromEntries(CELLS.map((cell, i) => [cell, number(i)])) as Record<Cell, number>;
  return { weights: perCell((i) => weights[i] ?? 0), total, shares: perCell((i) => (weights[i] ?? 0) / total) };
};

const CLEAR = of(0, 0, 90, 10);
const grade = (over: Partial<Evidence> = {}, priors: Partial<Evidence['membership']> = {}) =>
  certainty({
    outside: false,
    belowMinimum: false,
    initiation: { known: 2 },
    integration: { known: 3 },
    membership: { uniform: CLEAR, 'as-known': CLEAR, 'silence-is-absence': CLEAR, ...priors },
    ...over,
  });
const under = (membership: Membership) => ({
  membership: { uniform: membership, 'as-known': membership, 'silence-is-absence': membership },
});

describe('a phase is settled', () => {
  it('where every completion lies in one cell, however little of it is known', () => {
    expect(grade({ ...under(of(0, 4)), initiation: { known: 1 }, integration: { known: 1 } })).toBe('settled');
  });

  it('but not where a single completion lies on a cut or across it', () => {
    expect(grade(under(of(0, 0, 1, 9999)))).toBe('likely');
  });

  it('judged by the prior that leaves nothing out', () => {
    const one = of(0, 0, 100);
    expect(grade({}, { 'as-known': one, 'silence-is-absence': one })).toBe('likely');
  });
});

describe('a phase is likely', () => {
  it('with a share of exactly a half and a lead of exactly a tenth', () => {
    expect(grade(under(of(0, 10, 50, 40)))).toBe('likely');
  });

  it('not with a share of less than a half', () => {
    expect(grade(under(of(10, 30, 49, 11)))).toBe('contested');
    expect(grade(under(of(20, 10, 20, 50)))).toBe('likely');
  });

  it('not with a lead of less than a tenth', () => {
    expect(grade(under(of(0, 9, 50, 41)))).toBe('contested');
    expect(grade(under(of(0, 0, 54, 46)))).toBe('contested');
    expect(grade(under(of(0, 0, 55, 45)))).toBe('likely');
  });

  it('only if each of the three priors says so', () => {
    const unclear = of(0, 0, 50, 50);
    for (const prior of ['uniform', 'as-known', 'silence-is-absence'] as const)
      expect(grade({}, { [prior]: unclear })).toBe('contested');
  });

  it('only if the three priors agree on the cell', () => {
    const other = of(0, 90, 10, 0);
    for (const prior of ['uniform', 'as-known', 'silence-is-absence'] as const)
      expect(grade({}, { [prior]: other })).toBe('contested');
  });

  it('with three ties and two initiation codes known, and not with fewer', () => {
    expect(grade()).toBe('likely');
    expect(grade({ integration: { known: 2 } })).toBe('contested');
    expect(grade({ initiation: { known: 1 } })).toBe('contested');
  });
});

describe('a phase has no position', () => {
  it('where nothing is known on one axis', () => {
    expect(grade({ initiation: { known: 0 } })).toBe('no-position');
    expect(grade({ integration: { known: 0 } })).toBe('no-position');
  });

  it('where fewer ties are known than the reader asks for, even if it would be settled', () => {
    expect(grade({ ...under(of(0, 4)), belowMinimum: true })).toBe('no-position');
  });
});

describe('a phase is outside', () => {
  it('whatever else is known of it', () => {
    expect(grade({ outside: true })).toBe('outside');
    expect(grade({ outside: true, belowMinimum: true, initiation: { known: 0 } })).toBe('outside');
  });
});
