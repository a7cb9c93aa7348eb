import { describe, expect, it } from 'vitest';
import type { Case, Dataset } from '../../src/data/types.ts';
import { recommendationEvidence } from '../../src/model/recommendation-evidence.ts';
import { aCase, dataset, rule, type PhaseParts, type Short } from './build.ts';

const recommending = (...moves: string[]): Dataset['recommendations'] => [
  { id: 'r', to: 'government', label: { en: 'r', zh: 'r' }, text: { en: 'r', zh: 'r' }, moves },
];

/** Two phases in sequence: budget, contact and professional capacity of each. */
const pair = (before: [Short, Short, Short], after: [Short, Short, Short], more: PhaseParts = {}): Case => {
  const phase = ([budget, contact, professional]: [Short, Short, Short]): PhaseParts => ({
    integration: [null, null, null, budget],
    service: [contact, professional],
  });
  return aCase({
    phases: [
      { id: 'one', from: 2010, to: 2012, ...phase(before), ...more },
      { id: 'two', from: 2012, to: null, ...phase(after) },
    ],
  });
};
const found = (cases: Case[], ...moves: string[]) =>
  recommendationEvidence(dataset(cases, { recommendations: recommending(...moves) }))[0]!;
const counts = (cases: Case[], ...moves: string[]) => {
  const { for: pro, against, open } = found(cases, ...moves);
  return { for: pro.length, against: against.length, open: open.length };
};
const BUDGET = 'integration.budget';

describe('evidence for a recommendation', () => {
  it('is a move in which its indicator rose and contact or professional capacity too', () => {
    for (const after of [
      [1, 1, 0],
      [2, 0, 1],
      [2, 2, 2],
    ] as [number, number, number][])
      expect(counts([pair([0, 0, 0], after)], BUDGET)).toEqual({ for: 1, against: 0, open: 0 });
  });

  it('names what rose and what improved', () => {
    expect(found([pair([0, 0, 0], [1, 1, 0])], BUDGET, 'integration.policy').for).toEqual([
      {
        kind: 'move',
        move: expect.objectContaining({ caseId: 'case', year: 2012 }) as object,
        rose: [BUDGET],
        improved: ['service.contact'],
      },
    ]);
  });

  it('needs one improvement only, even where the other service code is unknown or fell', () => {
    expect(counts([pair([0, 0, null], [1, 1, 1])], BUDGET).for).toBe(1);
    expect(counts([pair([0, 0, 2], [1, 1, 0])], BUDGET).for).toBe(1);
  });

  it('takes what the rule decides for zero', () => {
    const joined = pair([rule(), 0, 0], [2, 1, 0], { takes_part: false });
    expect(counts([joined], BUDGET).for).toBe(1);
  });
});

describe('evidence against a recommendation', () => {
  it('is a move in which its indicator rose and neither improved', () => {
    expect(counts([pair([0, 1, 1], [1, 1, 1])], BUDGET)).toEqual({ for: 0, against: 1, open: 0 });
    expect(counts([pair([0, 2, 1], [2, 1, 0])], BUDGET)).toEqual({ for: 0, against: 1, open: 0 });
  });

  it('is open where an unknown code could have improved', () => {
    expect(counts([pair([0, 1, null], [1, 1, 1])], BUDGET)).toEqual({ for: 0, against: 0, open: 1 });
    expect(counts([pair([0, 1, 1], [1, null, 1])], BUDGET)).toEqual({ for: 0, against: 0, open: 1 });
  });

  it('is nothing where the indicator stayed, fell or is unknown', () => {
    for (const [before, after] of [
      [1, 1],
      [2, 1],
      [null, 2],
      [0, null],
    ] as [Short, Short][])
      expect(counts([pair([before, 0, 0], [after, 1, 1])], BUDGET)).toEqual({ for: 0, against: 0, open: 0 });
  });

  it('is a phase that serves best while all its known indicators are 0 or 1', () => {
    const phase = (budget: Short, contact: Short, professional: Short, more: PhaseParts = {}) =>
      aCase({ phases: [{ integration: [null, null, null, budget], service: [contact, professional], ...more }] });
    expect(found([phase(1, 2, 2)], BUDGET).against).toEqual([
      { kind: 'phase', caseId: 'case', phase: expect.objectContaining({ id: 'phase' }) as object },
    ]);
    expect(counts([phase(0, 2, 2)], BUDGET).against).toBe(1);
    for (const not of [phase(2, 2, 2), phase(1, 1, 2), phase(1, 2, 1), phase(1, 2, null), phase(null, 2, 2)])
      expect(counts([not], BUDGET).against).toBe(0);
    // All that are known, and one at least.
    expect(counts([phase(1, 2, 2)], BUDGET, 'integration.policy').against).toBe(1);
    expect(counts([phase(1, 2, 2, { integration: [2, null, null, 1] })], BUDGET, 'integration.agreement').against).toBe(
      0,
    );
    // Government alone has its ties by rule, and is no phase of a social organisation.
    expect(counts([phase(rule(), 2, 2, { takes_part: false })], BUDGET).against).toBe(0);
  });
});

describe('an indicator of the service', () => {
  it('is no evidence for itself', () => {
    // Professional capacity rose, contact did not.
    const alone = pair([0, 1, 0], [0, 1, 1]);
    expect(counts([alone], 'service.professional')).toEqual({ for: 0, against: 1, open: 0 });
    expect(counts([pair([0, 1, 0], [0, 2, 1])], 'service.professional').for).toBe(1);
    expect(counts([pair([0, null, 0], [0, 2, 1])], 'service.professional').open).toBe(1);
    expect(counts([pair([0, 0, 1], [0, 1, 1])], 'service.contact')).toEqual({ for: 0, against: 1, open: 0 });
  });

  it('is evidence for another indicator that rose with it', () => {
    expect(counts([pair([0, 1, 0], [1, 1, 1])], BUDGET, 'service.professional').for).toBe(1);
  });
});

describe('the evidence', () => {
  it('is listed for each recommendation, empty where none is found', () => {
    const recommendations = [...recommending(BUDGET), ...recommending('integration.policy')];
    const [one, other] = recommendationEvidence(dataset([pair([0, 0, 0], [1, 1, 0])], { recommendations }));
    expect(one!.recommendation).toBe(recommendations[0]);
    expect([one!.for.length, other!.for.length]).toEqual([1, 0]);
    expect(other).toMatchObject({ for: [], against: [], open: [] });
  });
});
