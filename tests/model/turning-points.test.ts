import { describe, expect, it } from 'vitest';
import type { OneChange } from '../../src/model/one-change.ts';
import { turningPoints } from '../../src/model/turning-points.ts';

const change = (index: number, from: number | null, to: number, effect: OneChange['effect'], over = {}): OneChange => ({
  dimension: 'integration',
  index,
  from,
  to,
  cell: 'social-driven',
  certainty: 'likely',
  likeliest: 'social-driven',
  effect,
  ...over,
});

describe('turning points', () => {
  it('leave out what changes nothing, and what changes the grade alone', () => {
    expect(turningPoints([change(0, 1, 2, 'none'), change(1, 1, 2, 'grade')])).toEqual([]);
  });

  it('join the values of an indicator that lead to the same result, and keep those apart that do not', () => {
    const points = turningPoints([
      change(0, 0, 1, 'gains'),
      change(0, 0, 2, 'gains'),
      change(1, 0, 1, 'gains'),
      change(1, 0, 2, 'gains', { certainty: 'settled' }),
    ]);
    expect(points.map(({ index, to, certainty }) => [index, to, certainty])).toEqual([
      [0, [1, 2], 'likely'],
      [1, [1], 'likely'],
      [1, [2], 'settled'],
    ]);
  });

  it('put another model before none, and a small step before a great one', () => {
    const points = turningPoints([
      change(0, 2, 1, 'loses'),
      change(1, 2, 0, 'moves'),
      change(2, 1, 0, 'moves'),
      change(3, null, 0, 'moves'),
    ]);
    expect(points.map(({ index }) => index)).toEqual([3, 2, 1, 0]);
  });

  it('measure a step from the present value, and take the unknown for nearest', () => {
    const points = turningPoints([change(0, 0, 2, 'moves'), change(1, 2, 1, 'moves'), change(2, null, 2, 'moves')]);
    expect(points.map(({ index }) => index)).toEqual([2, 1, 0]);
  });
});
