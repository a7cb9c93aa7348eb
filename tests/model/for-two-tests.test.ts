import { expect, it } from 'vitest';
import { forTwoTests } from '../../src/model/for-two-tests.ts';

it('doubles a p that is one of two, and leaves none above 1', () => {
  expect([0, 0.25, 0.5, 0.75].map(forTwoTests)).toEqual([0, 0.5, 1, 1]);
});
