import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMean, caseWeights } from '../../src/model/weights.ts';
import { sum } from './arbitrary.ts';

const item = (caseId: string, value: number | null = null) => ({ caseId, value });

describe('case weights', () => {
  it('share a case’s weight of one among its phases', () => {
    expect(caseWeights([item('a'), item('b'), item('a'), item('c'), item('a')])).toEqual([1 / 3, 1, 1 / 3, 1, 1 / 3]);
  });

  it('sum to the number of cases', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (ids) => {
        expect(sum(caseWeights(ids.map((id) => item(id))))).toBeCloseTo(new Set(ids).size, 10);
      }),
    );
  });
});

describe('the mean over cases', () => {
  const value = ({ value }: { value: number | null }) => value;

  it('lets every case weigh the same, whatever the number of its phases', () => {
    // Case a: (0 + 0 + 1)/3; case b: 1. Their mean is 2/3, not 1/2.
    expect(caseMean([item('a', 0), item('a', 0), item('a', 1), item('b', 1)], value)).toBeCloseTo(2 / 3, 12);
  });

  it('gives the weight of an unknown phase to the known ones of its case', () => {
    expect(caseMean([item('a', 0), item('a', null), item('b', 1)], value)).toBe(0.5);
  });

  it('is null where nothing is known', () => {
    expect(caseMean([item('a', null)], value)).toBeNull();
    expect(caseMean([], value)).toBeNull();
  });
});
