import { describe, expect, it } from 'vitest';
import type { CaseFacts, Code } from '../../src/model/facts.ts';
import { COMPONENTS, components, OUTCOMES, WEIGHTS } from '../../src/model/outcomes.ts';
import { sum } from './arbitrary.ts';

const facts = (needs: Code[], ...services: [Code, Code][]): CaseFacts => ({
  caseId: 'c',
  sources: 1,
  needs,
  phases: services.map(([contact, professional]) => ({
    outside: false,
    initiation: [],
    ties: [],
    contact,
    professional,
  })),
});

describe('the components', () => {
  it('are breadth, contact and professional capacity of each phase, from 0 to 1', () => {
    // Three of four needs are named (0 is not); contact 1 of 2, professional 2 of 2.
    expect(components(facts([2, 1, 0, 1], [1, 2], [0, 0]), 'left-out')).toEqual([
      [0.75, 0.5, 1],
      [0.75, 0, 0],
    ]);
  });

  it('are unknown where a code is, and breadth where one need is', () => {
    expect(components(facts([1, 1, null, 1], [null, 1]), 'left-out')).toEqual([[null, null, 0.5]]);
    expect(components(facts([1, 1, 1, 1], [1, null]), 'left-out')).toEqual([[1, 0.5, null]]);
  });

  it('take the unknown at the lowest or the highest', () => {
    expect(components(facts([1, 0, null, null], [null, null]), 'low')).toEqual([[0.25, 0, 0]]);
    expect(components(facts([1, 0, null, null], [null, null]), 'high')).toEqual([[0.75, 1, 1]]);
  });
});

describe('the outcomes', () => {
  it('weigh their components to one', () => {
    for (const outcome of OUTCOMES) expect(sum(COMPONENTS.map((name) => WEIGHTS[outcome][name]))).toBe(1);
  });

  it('are adequacy, of breadth and contact alike, and capacity, of professional lead alone', () => {
    expect(WEIGHTS.adequacy).toEqual({ breadth: 0.5, contact: 0.5, professional: 0 });
    expect(WEIGHTS.capacity).toEqual({ breadth: 0, contact: 0, professional: 1 });
  });
});
