import { describe, expect, it } from 'vitest';
import { judgements } from '../../src/model/judgements.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { aCase, dataset } from './build.ts';

/** A case that is fully tied in or not at all, with these service codes. */
const tied = (id: string, tie: number, contact: number, professional: number) =>
  aCase({
    id,
    needs: [1, 1, 1, 1],
    phases: [
      { initiation: [2, 2, 2, 2], integration: Array.from({ length: 6 }, () => tie), service: [contact, professional] },
    ],
  });

// Integrated cases have somebody within reach, but no training; the others the other way round.
const data = dataset([
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => tied(id, 2, 2, 0)),
  ...['g', 'h', 'i', 'j', 'k', 'l'].map((id) => tied(id, 0, 0, 2)),
]);

describe('the judgement on each outcome', () => {
  const judged = judgements(data);

  it('takes the claim and the curve of its own outcome', () => {
    for (const outcome of OUTCOMES) {
      expect(judged[outcome].claim.outcome).toBe(outcome);
      expect(judged[outcome].curve.outcome).toBe(outcome);
    }
    // Breadth is equal and weighs half; contact differs by 1 of 1.
    expect(judged.adequacy.claim.difference).toBeCloseTo(0.5, 9);
    expect(judged.capacity.claim.difference).toBeCloseTo(-1, 9);
  });

  it('rests its verdict on the interval and the signs', () => {
    expect(judged.adequacy.verdict).toBe('holds');
    expect(judged.capacity.verdict).toBe('reversed');
  });

  it('is made once a dataset', () => {
    expect(judgements(data)).toBe(judged);
  });
});
