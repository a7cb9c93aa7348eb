import { describe, expect, it } from 'vitest';
import { answered, type Question } from '../../src/model/answered.ts';
import { placementOf } from '../../src/model/placement.ts';

const WHO = [-2, -1, 0, 1, 2];
const TIES = [0, 1, 2];
const QUESTIONS: Question[] = [
  ...['problem', 'plan', 'target', 'funding'].map((key) => ({ key, dimension: 'initiation' as const, scale: WHO })),
  ...['agreement', 'governance', 'staffing', 'budget', 'information', 'policy'].map((key) => ({
    key,
    dimension: 'integration' as const,
    scale: TIES,
  })),
  { key: 'contact', dimension: 'service', scale: TIES },
];

describe('the codes of a programme by its own account', () => {
  it('are known where a question is answered, zero included, and unknown elsewhere', () => {
    const { initiation, integration } = answered(QUESTIONS, { plan: 2, budget: 0, contact: 2, agreement: null }, true);
    expect(initiation.scale).toEqual(WHO);
    expect(initiation.entries.map(({ code }) => code)).toEqual([null, 2, null, null]);
    expect(integration.entries.map(({ kind, code }) => [kind, code])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
      ['known', 0],
      ['unknown', null],
      ['unknown', null],
    ]);
  });

  it('have ties of zero by rule where no social organisation takes part, whatever was answered', () => {
    const codes = answered(QUESTIONS, { plan: -2, budget: 2 }, false);
    expect(codes.integration.entries.map(({ kind }) => kind)).toEqual(Array(6).fill('rule'));
    expect(codes.initiation.entries.map(({ kind }) => kind)).toEqual(['unknown', 'known', 'unknown', 'unknown']);
    expect(placementOf(codes)).toMatchObject({ certainty: 'outside', cell: null });
  });

  it('claim no mass organisation and no founder, of which nobody asks, and no scale where there is no question', () => {
    const codes = answered([], {}, true);
    expect(codes).toMatchObject({ takesPart: true, governmentOrganised: false, massOrganisation: false });
    expect([codes.initiation, codes.integration]).toEqual([
      { scale: [], entries: [] },
      { scale: [], entries: [] },
    ]);
  });

  it('have no position if nothing is answered', () => {
    expect(placementOf(answered(QUESTIONS, {}, true))).toMatchObject({ certainty: 'no-position', cell: null });
  });

  it('place a programme whose answers leave no doubt', () => {
    // Initiation (2 + 2 + 1 + 1) / 4 = 1.5; ties 10 / 6.
    const all = { problem: 2, plan: 2, target: 1, funding: 1 };
    const ties = { agreement: 2, governance: 2, staffing: 2, budget: 2, information: 1, policy: 1 };
    const placed = placementOf(answered(QUESTIONS, { ...all, ...ties }, true));
    expect(placed).toMatchObject({ certainty: 'settled', cell: 'social-driven' });
    expect([placed.initiation.value, placed.integration.value]).toEqual([1.5, 10 / 6]);
  });
});
