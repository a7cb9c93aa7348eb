import { describe, expect, it } from 'vitest';
import type { CaseFacts, Code, PhaseFacts } from '../../src/model/facts.ts';
import { labels, onSide, type Label } from '../../src/model/labels.ts';
import { MAIN, type Specification } from '../../src/model/specification.ts';

const IN: Label = { integrated: 1, other: 0 };
const OUT: Label = { integrated: 0, other: 1 };
const HALF: Label = { integrated: 0.5, other: 0.5 };

const withTies = (ties: Code[], over: Partial<PhaseFacts> = {}): PhaseFacts => ({
  outside: false,
  initiation: [],
  ties,
  contact: null,
  professional: null,
  ...over,
});
const ofCase = (...phases: PhaseFacts[]): CaseFacts => ({ caseId: 'c', sources: 1, needs: [], phases });
const label = (phase: PhaseFacts, over: Partial<Specification> = {}) => labels(ofCase(phase), { ...MAIN, ...over })[0];

describe('the label of a phase', () => {
  it('is that of the mean of its known ties', () => {
    expect(label(withTies([2, 1, null, null, null, null]))).toEqual(IN);
    expect(label(withTies([1, 0, null, null, null, null]))).toEqual(OUT);
  });

  it('is half and half on the cut, or none where such phases are left out', () => {
    expect(label(withTies([2, 0, 1, null, null, null]))).toEqual(HALF);
    expect(label(withTies([2, 0, 1, null, null, null]), { onCut: 'left-out' })).toBeNull();
    expect(label(withTies([2, 1, 1, null, null, null]), { onCut: 'left-out' })).toEqual(IN);
  });

  it('takes unknown ties at the end that the specification names', () => {
    // Known 2, 2: low 4/6 < 1, high 12/6 > 1. Known 0, 0: high 8/6 > 1. Known 0, 0, 0: high 6/6, on the cut.
    expect(label(withTies([2, 2, null, null, null, null]), { predictorUnknowns: 'low' })).toEqual(OUT);
    expect(label(withTies([2, 2, 2, null, null, null]), { predictorUnknowns: 'low' })).toEqual(HALF);
    expect(label(withTies([0, 0, null, null, null, null]), { predictorUnknowns: 'high' })).toEqual(IN);
    expect(label(withTies([0, 0, 0, null, null, null]), { predictorUnknowns: 'high' })).toEqual(HALF);
  });

  it('is none where no tie is known, unless unknowns are taken at an end', () => {
    const silent = withTies([null, null, null, null, null, null]);
    expect(label(silent)).toBeNull();
    expect(label(silent, { predictorUnknowns: 'low' })).toEqual(OUT);
    expect(label(silent, { predictorUnknowns: 'high' })).toEqual(IN);
  });

  it('is none below the minimum of known ties, whatever becomes of the unknown', () => {
    for (const predictorUnknowns of ['left-out', 'low', 'high'] as const) {
      expect(label(withTies([2, 2, null, null, null, null]), { minimumTies: 3, predictorUnknowns })).toBeNull();
      expect(label(withTies([2, 2, 2, null, null, null]), { minimumTies: 3, predictorUnknowns })).not.toBeNull();
    }
  });

  it('is none for government alone, unless such phases are let in as not integrated', () => {
    const alone = withTies([0, 0, 0, 0, 0, 0], { outside: true });
    expect(label(alone)).toBeNull();
    expect(label(alone, { governmentAlone: 'in' })).toEqual(OUT);
    expect(label(alone, { governmentAlone: 'in', minimumTies: 3, predictorUnknowns: 'high' })).toEqual(OUT);
  });
});

describe('the labels of a case', () => {
  const three = ofCase(withTies([2]), withTies([0]), withTies([null]));

  it('are one a phase', () => {
    expect(labels(three, MAIN)).toEqual([IN, OUT, null]);
  });

  it('are that of the last phase alone that is let in, where the case is the unit', () => {
    expect(labels(three, { ...MAIN, unit: 'last' })).toEqual([null, OUT, null]);
    expect(labels(three, { ...MAIN, unit: 'last', predictorUnknowns: 'high' })).toEqual([null, null, IN]);
    expect(labels(ofCase(withTies([null])), { ...MAIN, unit: 'last' })).toEqual([null]);
  });
});

describe('the labels on one initiating side', () => {
  const of = ofCase(
    withTies([2], { initiation: [2, 1, null, null] }),
    withTies([0], { initiation: [-2, null, null, null] }),
    withTies([1], { initiation: [1, -1, null, null] }),
    withTies([2], { initiation: [null, null, null, null] }),
    withTies([null], { initiation: [2, 2, 2, 2] }),
  );
  const all = labels(of, MAIN);

  it('are those of the phases that started on it; on the cut half, unknown none', () => {
    const quarter: Label = { integrated: 0.25, other: 0.25 };
    expect(onSide(all, of, 'social')).toEqual([IN, null, quarter, null, null]);
    expect(onSide(all, of, 'government')).toEqual([null, OUT, quarter, null, null]);
  });
});
