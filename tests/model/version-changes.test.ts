import { describe, expect, it } from 'vitest';
import type { CaseSnapshot, Codes, PhaseSnapshot, Place, Snapshot } from '../../src/model/snapshot.ts';
import { versionChanges } from '../../src/model/version-changes.ts';

const text = { en: 'x', zh: 'x' };
const PLACE: Place = { initiation: -2, integration: 2, certainty: 'settled', cell: 'administrative-led' };
const phaseOf = (id: string, codes: Codes = {}, place: Partial<Place> = {}): PhaseSnapshot => ({
  id,
  label: text,
  codes,
  place: { ...PLACE, ...place },
});
const caseOf = (id: string, phases: readonly PhaseSnapshot[], codes: Codes = {}): CaseSnapshot => ({
  id,
  name: text,
  codes,
  phases,
});
const version = (cases: readonly CaseSnapshot[], sources: readonly string[] = []): Snapshot => ({
  version: '1.0.0',
  date: '2026-11-23',
  hash: '',
  cases,
  sources,
});

describe('what a version changed in the one before it', () => {
  it('is nothing where both say the same', () => {
    const one = version([caseOf('a', [phaseOf('p', { takes_part: true })], { evaluation: 'none' })], ['s']);
    const none = { added: [], removed: [] };
    expect(versionChanges(one, structuredClone(one))).toMatchObject({
      cases: none,
      phases: none,
      sources: none,
      codes: [],
      moved: [],
    });
  });

  it('tells of programmes, phases and sources that came and went', () => {
    const before = version([caseOf('a', [phaseOf('p'), phaseOf('q')]), caseOf('b', [phaseOf('p')])], ['s', 't']);
    const after = version([caseOf('a', [phaseOf('p'), phaseOf('r')]), caseOf('c', [phaseOf('p')])], ['t', 'u']);
    const { cases, phases, sources } = versionChanges(before, after);
    expect([cases.added, cases.removed].map((of) => of.map(({ id }) => id))).toEqual([['c'], ['b']]);
    expect(sources).toMatchObject({ added: ['u'], removed: ['s'] });
    // The phases of programmes that came or went are not told a second time.
    expect(phases.added.map(({ of, phase }) => [of.id, phase.id])).toEqual([['a', 'r']]);
    expect(phases.removed.map(({ of, phase }) => [of.id, phase.id])).toEqual([['a', 'q']]);
    expect(phases.added[0]?.of).toBe(after.cases[0]);
    expect(phases.removed[0]?.of).toBe(before.cases[0]);
  });

  it('tells of codes that differ, a code that one version lacks being unknown in it', () => {
    const before = version([
      caseOf('a', [phaseOf('p', { takes_part: true, 'service.contact': 1, 'service.gone': 2, 'service.null': null })], {
        evaluation: 'none',
      }),
    ]);
    const after = version([
      caseOf('a', [phaseOf('p', { takes_part: false, 'service.contact': 1, 'service.new': 0 })], {
        evaluation: 'monitoring',
      }),
    ]);
    const { codes } = versionChanges(before, after);
    expect(codes.map(({ of, phase, code, was, now }) => [of.id, phase?.id ?? null, code, was, now])).toEqual([
      ['a', 'p', 'takes_part', true, false],
      ['a', 'p', 'service.gone', 2, null],
      ['a', 'p', 'service.new', null, 0],
      ['a', null, 'evaluation', 'none', 'monitoring'],
    ]);
    expect(codes.every(({ of }) => of === after.cases[0])).toBe(true);
    expect(codes[0]?.phase).toBe(after.cases[0]?.phases[0]);
  });

  it.each<Partial<Place>>([
    { initiation: -1 },
    { integration: null },
    { certainty: 'likely' },
    { cell: 'administrative-providing' },
  ])('tells of a phase that has moved: %o', (place) => {
    const before = version([caseOf('a', [phaseOf('p'), phaseOf('q')])]);
    const after = version([caseOf('a', [phaseOf('p', {}, place), phaseOf('q')])]);
    const { moved } = versionChanges(before, after);
    expect(moved).toEqual([
      { of: after.cases[0], phase: after.cases[0]?.phases[0], was: PLACE, now: { ...PLACE, ...place } },
    ]);
  });
});
