import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/model/choices.ts';
import { transitions } from '../../src/model/transitions.ts';
import { aCase, dataset, known, rule, unknown, type PhaseParts, type Short } from './build.ts';

const IN: PhaseParts = { initiation: [2], integration: [2, 2] };
const NOT: PhaseParts = { initiation: [2], integration: [0, 0] };
const CUT: PhaseParts = { initiation: [2], integration: [1, 1] };
const SILENT: PhaseParts = { initiation: [2] };
const ALONE: PhaseParts = { takes_part: false, initiation: [-2], integration: Array.from({ length: 6 }, rule) };
const moving = (from: PhaseParts, to: PhaseParts, id = 'case') =>
  aCase({
    id,
    phases: [
      { ...from, id: 'one', from: 2010, to: 2012 },
      { ...to, id: 'two', from: 2013 },
    ],
  });
const direction = (from: PhaseParts, to: PhaseParts, over = {}) =>
  transitions(dataset([moving(from, to)]), { ...DEFAULT_CHOICES, ...over })[0]!.direction;

describe('a move', () => {
  it('goes into integration, out of it, within it or apart from it', () => {
    expect(direction(NOT, IN)).toBe('into');
    expect(direction(IN, NOT)).toBe('out-of');
    expect(direction(IN, IN)).toBe('within');
    expect(direction(NOT, NOT)).toBe('apart');
  });

  it('comes from government alone, and goes to it, as from and to what is not integrated', () => {
    expect(direction(ALONE, IN)).toBe('into');
    expect(direction(IN, ALONE)).toBe('out-of');
    expect(direction(ALONE, NOT)).toBe('apart');
  });

  it('is undecided where either end is on the cut or has no position', () => {
    for (const open of [CUT, SILENT]) {
      expect(direction(open, IN)).toBe('undecided');
      expect(direction(NOT, open)).toBe('undecided');
    }
    expect(direction({ integration: [2] }, IN)).toBe('undecided');
  });

  it('is judged by the reader’s cut and minimum', () => {
    expect(direction(NOT, CUT, { cutIntegration: 0.5 })).toBe('into');
    expect(direction(NOT, IN, { minimumTies: 3 })).toBe('undecided');
  });

  it('carries both positions and its year', () => {
    const [move] = transitions(dataset([moving(NOT, IN)]));
    expect(move).toMatchObject({ caseId: 'case', year: 2013, from: { phaseId: 'one' }, to: { phaseId: 'two' } });
  });

  it('has as evidence the codes that are known at both ends and differ', () => {
    const ends = (before: Short[], after: Short[]) =>
      transitions(dataset([moving({ service: before }, { service: after })]))[0]!.changed;
    expect(ends([0, 1, 2], [2, 1, 0])).toEqual([
      { id: 'service.contact', from: 0, to: 2, byRule: false },
      { id: 'service.autonomy', from: 2, to: 0, byRule: false },
    ]);
    expect(ends([null, unknown({ a: 1 }), known(1, { a: 2 })], [2, 1, known(1, { b: 2 })])).toEqual([]);
  });

  it('says where a code is zero by rule', () => {
    const taken = transitions(dataset([moving({ integration: [2, null, 0] }, ALONE), moving(ALONE, IN, 'd')]));
    expect(taken[0]!.changed).toEqual([{ id: 'integration.agreement', from: 2, to: 0, byRule: true }]);
    expect(taken[1]!.changed.map(({ id, byRule }) => [id, byRule])).toEqual([
      ['initiation.problem', false],
      ['integration.agreement', true],
      ['integration.governance', true],
    ]);
  });
});

describe('the moves of a dataset', () => {
  it('come with cases by id, each in order of time', () => {
    const three = aCase({
      id: 'b',
      phases: [
        { ...NOT, id: 'one', from: 2000, to: 2001 },
        { ...IN, id: 'two', from: 2001, to: 2002 },
        { ...NOT, id: 'three', from: 2005 },
      ],
    });
    const data = dataset([three, moving(IN, IN, 'c'), moving(NOT, NOT, 'a'), aCase({ id: 'd' })]);
    expect(transitions(data).map(({ caseId, direction }) => `${caseId} ${direction}`)).toEqual([
      'a apart',
      'b into',
      'b out-of',
      'c within',
    ]);
  });
});
