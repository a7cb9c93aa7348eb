import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/data/types.ts';
import { conditions, type TruthRow } from '../../src/model/conditions.ts';
import { aCase, dataset, known, organisation, rule, type PhaseParts } from './build.ts';

const ties = (level: number) => Array.from({ length: 6 }, () => level);
const phase = (level: number, professional: number, from: number, more: PhaseParts = {}): PhaseParts => ({
  initiation: [2],
  integration: ties(level),
  service: [1, professional],
  from,
  ...more,
});
const named = (id: string, zh: string, role: 'initiator' | 'funder', ...phases: PhaseParts[]): Case =>
  aCase({
    id,
    organisations: [{ ...organisation(id, 'foundation', role), name: { en: id, zh } }],
    phases: phases.map((each, i) => ({ ...each, id: `p${i}` })),
  });
const code = ({ conditions: { N, P, T } }: TruthRow) => [N && 'N', P && 'P', T && 'T'].filter(Boolean).join('') || '-';
const rowOf = (cases: Case[], wanted: string) => conditions(dataset(cases)).rows.find((row) => code(row) === wanted)!;

describe('the truth table', () => {
  it('has a row for each of the eight combinations', () => {
    expect(conditions(dataset([])).rows.map(code)).toEqual(['NPT', 'NP', 'NT', 'N', 'PT', 'P', 'T', '-']);
  });

  it('enters a phase by who initiated, by professional lead and by the year in which it began', () => {
    const place = (one: Case) =>
      conditions(dataset([one]))
        .rows.filter(({ members }) => members.length > 0)
        .map(code);
    expect(place(named('a', '中国基金会', 'initiator', phase(2, 2, 2016)))).toEqual(['NPT']);
    expect(place(named('a', '中国基金会', 'initiator', phase(2, 2, 2015)))).toEqual(['NP']);
    expect(place(named('a', '中国基金会', 'initiator', phase(2, 1, 2016)))).toEqual(['NT']);
    expect(place(named('a', '中国基金会', 'funder', phase(2, 2, 2016)))).toEqual(['PT']);
    expect(place(named('a', '某县协会', 'initiator', phase(2, 0, 2000)))).toEqual(['-']);
  });

  // Combination T: case a integrated; case b integrated and not, half each; case c not.
  const contradictory = [
    named('a', '某县协会', 'initiator', phase(2, 1, 2017)),
    named('b', '某县协会', 'initiator', phase(2, 1, 2017), phase(0, 0, 2020)),
    named('c', '某县协会', 'initiator', phase(0, 1, 2018)),
    // Combination P: one integrated phase.
    named('d', '某县协会', 'initiator', phase(2, 2, 2010)),
  ];

  it('is worked by hand: consistency, PRI and coverage, every case weighing one', () => {
    // In T: integrated 1 + ½ of 3. Integrated in all: 1 + ½ + 1. Not integrated: ½ + 1, all in T.
    expect(rowOf(contradictory, 'T')).toMatchObject({
      cases: 3,
      integrated: { consistency: 0.5, pri: 0.5, coverage: 0.6 },
      notIntegrated: { consistency: 0.5, pri: 0.5, coverage: 1 },
      remainder: false,
      contradictory: true,
    });
    expect(rowOf(contradictory, 'T').members.map(({ caseId, phaseId }) => caseId + phaseId)).toEqual([
      'ap0',
      'bp0',
      'bp1',
      'cp0',
    ]);
  });

  it('takes a row with a single case for a remainder', () => {
    expect(rowOf(contradictory, 'P')).toMatchObject({
      cases: 1,
      integrated: { consistency: 1, pri: 1, coverage: 0.4 },
      notIntegrated: { consistency: 0, pri: 0, coverage: 0 },
      remainder: true,
      contradictory: false,
    });
    const twice = named('b', '某县协会', 'initiator', phase(2, 1, 2017), phase(2, 1, 2020));
    expect(rowOf([twice], 'T')).toMatchObject({ cases: 1, remainder: true });
    expect(rowOf([twice, named('a', '某县协会', 'initiator', phase(2, 1, 2017))], 'T').remainder).toBe(false);
  });

  it('takes an empty row for a remainder without shares', () => {
    expect(rowOf(contradictory, 'NPT')).toEqual({
      conditions: { N: true, P: true, T: true },
      members: [],
      cases: 0,
      integrated: { consistency: null, pri: null, coverage: null },
      notIntegrated: { consistency: null, pri: null, coverage: null },
      remainder: true,
      contradictory: false,
    });
  });

  it('has no coverage of an outcome that never occurs', () => {
    expect(rowOf([named('a', '某县协会', 'initiator', phase(2, 1, 2017))], 'T').notIntegrated).toEqual({
      consistency: 0,
      pri: 0,
      coverage: null,
    });
  });

  it('leaves out, and names, what can’t be entered', () => {
    const cases = [
      named('a', '某县协会', 'initiator', phase(0, 1, 2010, { takes_part: false, integration: ties(0).map(rule) })),
      named('b', '某县协会', 'initiator', phase(0, 1, 2010, { integration: [] })),
      named('c', '某县协会', 'initiator', phase(1, 1, 2010), phase(1, 1, 2010)),
      named('d', '某县协会', 'initiator', phase(2, 1, 2010, { service: [1] })),
      named('e', '某县协会', 'initiator', phase(2, 1, 2010)),
      named('f', '某县协会', 'initiator', phase(2, 1, 2010, { service: [1, known(2, { a: null })] })),
    ];
    const { rows, leftOut } = conditions(dataset(cases));
    const ids = Object.entries(leftOut).map(([why, of]) => [why, of.map(({ caseId }) => caseId).join('')]);
    expect(ids).toEqual([
      ['outside', 'a'],
      ['unplaced', 'b'],
      ['onCut', 'cc'],
      ['conditionUnknown', 'd'],
    ]);
    expect(rows.flatMap(({ members }) => members.map(({ caseId }) => caseId)).sort()).toEqual(['e', 'f']);
  });
});
