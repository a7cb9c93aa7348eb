import { describe, expect, it } from 'vitest';
import { specifications } from '../../src/model/specifications.ts';
import { aCase, dataset } from './build.ts';

/**
 * What takes thousands of draws over all specifications. It stands apart because the run that makes faults in the model
 * leaves this file out (scripts/assure/tools/vitest.config.ts); the same code is tried on short curves beside it.
 */

// Two integrated cases with professional lead (1), two that are not without (0); nothing is unknown or on a cut.
const clear = dataset(
  [2, 2, 0, 0].map((level, i) =>
    aCase({
      id: `c${i}`,
      needs: [1, 1, 1, 1],
      phases: [{ integration: Array.from({ length: 6 }, () => level), service: [1, level, 1] }],
    }),
  ),
);

describe('the whole specification curve', () => {
  it('is tested by exchanging the cases’ labels', () => {
    // Of the 6 ways of giving two integrated labels to four cases, 2 have |D| = 1: expect p near 1/3 for all three.
    const { joint } = specifications(clear, { exchanges: 1999, copies: 1 }).capacity;
    expect(joint.draws).toBe(1999);
    for (const p of [joint.median, joint.sign, joint.both]) expect(Math.abs(p - 1 / 3)).toBeLessThan(0.05);
  });

  it('draws 499 exchanges and 1,000 copies unless told otherwise', () => {
    const { adequacy } = specifications(dataset(clear.cases.slice(1, 3)));
    expect([adequacy.joint.draws, adequacy.noise.copies]).toEqual([499, 1000]);
  });
});
