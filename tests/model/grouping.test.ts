import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/model/grouping.ts';
import { DEFAULT_CHOICES } from '../../src/model/choices.ts';
import { positions } from '../../src/model/position.ts';
import { aCase, dataset, type PhaseParts } from './build.ts';

const at = (parts: PhaseParts) => {
  const [position] = positions(dataset([aCase({ phases: [parts] })]));
  if (!position) throw new Error('a case of one phase has one position');
  return position;
};
const FULL = { initiation: [2, 2, 2, 2], integration: [2, 2, 2, 2, 2, 2] };

describe('the groups of a phase', () => {
  it('are its model alone where it is settled, however they are told apart', () => {
    expect(groupsOf(at(FULL), 'certain')).toEqual([{ group: 'social-driven', share: 1 }]);
    expect(groupsOf(at(FULL), 'point')).toEqual([{ group: 'social-driven', share: 1 }]);
  });

  it('are the contested ones where a single tie is known, unless the point alone decides', () => {
    const thin = at({ initiation: [-1, -2], integration: [2] });
    expect(groupsOf(thin, 'certain')).toEqual([{ group: 'contested', share: 1 }]);
    expect(groupsOf(thin, 'point')).toEqual([{ group: 'administrative-led', share: 1 }]);
  });

  it('are two halves on one cut and four quarters on both', () => {
    expect(groupsOf(at({ initiation: [2, 2], integration: [0, 2] }), 'point')).toEqual([
      { group: 'social-providing', share: 0.5 },
      { group: 'social-driven', share: 0.5 },
    ]);
    expect(groupsOf(at({ initiation: [1, -1], integration: [1] }), 'point')).toEqual([
      { group: 'administrative-providing', share: 0.25 },
      { group: 'social-providing', share: 0.25 },
      { group: 'administrative-led', share: 0.25 },
      { group: 'social-driven', share: 0.25 },
    ]);
  });

  it('follow the cuts that a reader sets', () => {
    const position = at({ initiation: [1, 1], integration: [1, 1] });
    expect(groupsOf(position, 'point', { cutInitiation: 1.5, cutIntegration: 0.5 })).toEqual([
      { group: 'administrative-led', share: 1 },
    ]);
  });

  it('are no model where nobody on the social side takes part, or one question is without an answer', () => {
    expect(groupsOf(at({ ...FULL, takes_part: false }), 'point')).toEqual([{ group: 'outside', share: 1 }]);
    expect(groupsOf(at({ initiation: [2, 2] }), 'point')).toEqual([{ group: 'no-position', share: 1 }]);
    expect(groupsOf(at({ integration: [2, 2] }), 'certain')).toEqual([{ group: 'no-position', share: 1 }]);
  });

  it('are no model where fewer ties are known than a reader asks for', () => {
    const asked = { ...DEFAULT_CHOICES, minimumTies: 3 };
    const [position] = positions(dataset([aCase({ phases: [{ initiation: [2], integration: [2, 2] }] })]), asked);
    for (const grouping of ['certain', 'point'] as const)
      expect(groupsOf(position!, grouping)).toEqual([{ group: 'no-position', share: 1 }]);
  });
});
