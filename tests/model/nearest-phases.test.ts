import { describe, expect, it } from 'vitest';
import { nearestPhases } from '../../src/model/nearest-phases.ts';

const phase = (key: string, initiation: number | null, integration: number | null, known = 10) => ({
  key,
  initiation,
  integration,
  known,
});

describe('the nearest phases', () => {
  const here = { initiation: 1, integration: 1 };

  it('measures each score as a share of its scale: three points of four and one of two are 0.75 and 0.5', () => {
    const [near] = nearestPhases(here, [phase('a', -2, 2)], 5);
    expect(near).toMatchObject({ initiation: -3, integration: 1 });
    expect(near?.distance).toBeCloseTo(Math.sqrt(0.75 ** 2 + 0.5 ** 2), 12);
  });

  it('counts one point of integration as far as two of initiation', () => {
    const near = nearestPhases(here, [phase('across', -1, 1), phase('up', 1, 2)], 5);
    expect(near.map(({ distance }) => distance)).toEqual([0.5, 0.5]);
  });

  it('puts the nearest first, then the better known, then the name', () => {
    const all = [
      phase('far', -2, 0),
      phase('b', 1, 1.5, 8),
      phase('c', 1, 1.5, 9),
      phase('a', 1, 1.5, 8),
      phase('same', 1, 1),
    ];
    expect(nearestPhases(here, all, 4).map((near) => near.phase.key)).toEqual(['same', 'c', 'a', 'b']);
  });

  it('leaves out phases without a position', () => {
    expect(nearestPhases(here, [phase('a', null, 1), phase('b', 1, null)], 5)).toEqual([]);
  });

  it('finds none for a place that lacks a score', () => {
    expect(nearestPhases({ initiation: null, integration: 1 }, [phase('a', 1, 1)], 5)).toEqual([]);
    expect(nearestPhases({ initiation: 1, integration: null }, [phase('a', 1, 1)], 5)).toEqual([]);
  });
});
