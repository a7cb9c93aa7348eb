import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { aCase, dataset } from './build.ts';

const label = { en: 'phase', zh: 'phase' };
const led = aCase({
  id: 'led',
  phases: [
    {
      id: 'first',
      initiation: [-2, -1, null, -2],
      integration: [2, 2, 2, 2, 1, 2],
      service: [1, null, 0],
      relation: { code: 'cooperation', a: 'cooperation', b: null },
    },
    { id: 'second', takes_part: false },
  ],
  needs: [2, 0, null, { code: 1, a: 2, b: 1 }],
});
const ids = (...of: string[]) => of.map((id) => ({ id })) as never;
const data = dataset([led], { version: '1.2.0', date: '2026-11-23', hash: 'abc', sources: ids('b', 'c', 'a') });

describe('the snapshot of a dataset', () => {
  it('names version, day and hash, and the sources in the order of their ids', () => {
    expect(snapshotOf(data)).toMatchObject({
      version: '1.2.0',
      date: '2026-11-23',
      hash: 'abc',
      sources: ['a', 'b', 'c'],
    });
  });

  it('holds what is coded once a case', () => {
    expect(snapshotOf(data).cases.map(({ id, name, codes }) => ({ id, name, codes }))).toEqual([
      {
        id: 'led',
        name: { en: 'case', zh: 'case' },
        codes: {
          'needs.growth': 2,
          'needs.safety': 0,
          'needs.education': null,
          'needs.emotional': 1,
          evaluation: 'none',
        },
      },
    ]);
  });

  it('holds every settled code of a phase by dimension and name, the unknown ones too', () => {
    const [first] = snapshotOf(data).cases[0]?.phases ?? [];
    expect(first).toMatchObject({ id: 'first', label });
    expect(first?.codes).toEqual({
      takes_part: true,
      relation: 'cooperation',
      'initiation.problem': -2,
      'initiation.plan': -1,
      'initiation.target': null,
      'initiation.funding': -2,
      'integration.agreement': 2,
      'integration.governance': 2,
      'integration.staffing': 2,
      'integration.budget': 2,
      'integration.information': 1,
      'integration.policy': 2,
      'service.contact': 1,
      'service.professional': null,
      'service.autonomy': 0,
    });
  });

  it('holds where a phase stands: means of −5/3 and 11/6 are firmly administrative-led', () => {
    const [first, second] = snapshotOf(data).cases[0]?.phases ?? [];
    expect(first?.place.initiation).toBeCloseTo(-5 / 3, 12);
    expect(first?.place.integration).toBeCloseTo(11 / 6, 12);
    expect(first?.place).toMatchObject({ certainty: 'settled', cell: 'administrative-led' });
    expect(second?.codes['takes_part']).toBe(false);
    expect(second?.place).toEqual({ initiation: null, integration: null, certainty: 'outside', cell: null });
  });

  it('is the same once it has been a file', () => {
    const snapshot = snapshotOf(data);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});
