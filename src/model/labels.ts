import { DEFAULT_CHOICES } from './choices.ts';
import type { CaseFacts, Code, PhaseFacts } from './facts.ts';
import { against } from './score.ts';
import type { Specification, Unknowns } from './specification.ts';

/** How much of a phase counts as integrated and how much as not; null where it is left out. */
export type Label = { integrated: number; other: number } | null;

/** The end of a tie's and of a service indicator's scale. */
export const TOP = 2;

const LABELS = {
  [-1]: { integrated: 0, other: 1 },
  0: { integrated: 0.5, other: 0.5 },
  1: { integrated: 1, other: 0 },
} as const;

/** Which side of a cut a score is on: of the known codes, or with every unknown at an end of the scale. */
function sideOf(codes: readonly Code[], cut: number, unknowns: Unknowns): -1 | 0 | 1 | null {
  const known = codes.filter((code) => code !== null);
  const sum = known.reduce((so, code) => so + code, 0);
  if (unknowns === 'low') return against(cut, sum, codes.length);
  if (unknowns === 'high') return against(cut, sum + TOP * (codes.length - known.length), codes.length);
  return known.length > 0 ? against(cut, sum, known.length) : null;
}

function labelOf({ outside, ties }: PhaseFacts, specification: Specification): Label {
  if (outside) return specification.governmentAlone === 'in' ? LABELS[-1] : null;
  if (ties.filter((code) => code !== null).length < specification.minimumTies) return null;
  const side = sideOf(ties, DEFAULT_CHOICES.cutIntegration, specification.predictorUnknowns);
  if (side === null || (side === 0 && specification.onCut === 'left-out')) return null;
  return LABELS[side];
}

/**
 * The labels of a case's phases under a specification. A government-alone phase that is let in counts as not integrated.
 * The last phase is the last one that the other choices let in.
 */
export function labels({ phases }: CaseFacts, specification: Specification): Label[] {
  const all = phases.map((phase) => labelOf(phase, specification));
  if (specification.unit === 'all') return all;
  const last = all.findLastIndex((label) => label !== null);
  return all.map((label, i) => (i === last ? label : null));
}

/** The same labels on one initiating side: a phase on the cut of initiation belongs half to it. */
export function onSide(all: readonly Label[], { phases }: CaseFacts, side: 'government' | 'social'): Label[] {
  return all.map((label, i) => {
    const at = sideOf(phases[i]?.initiation ?? [], DEFAULT_CHOICES.cutInitiation, 'left-out');
    const share = at === null ? 0 : side === 'social' ? (1 + at) / 2 : (1 - at) / 2;
    return label && share > 0 ? { integrated: share * label.integrated, other: share * label.other } : null;
  });
}
