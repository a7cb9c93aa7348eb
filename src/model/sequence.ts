import type { Case, Phase } from '../data/types.ts';

/** How two phases of a case stand in time: METHOD §1. */
export type InTime = 'sequential' | 'parallel';

type Span = Pick<Phase, 'from' | 'to'>;

/** A change of a case from one arrangement to the next. */
export interface Move {
  caseId: string;
  from: Phase;
  to: Phase;
  /** Year in which the later phase begins. */
  year: number;
}

/** Whether `later` begins in or after the year in which `earlier` ends. A phase that still runs is followed by none. */
const follows = (later: Span, earlier: Span): boolean => earlier.to !== null && later.from >= earlier.to;

/** Whether two phases of a case follow each other, in either order, or run side by side. */
export function inTime(one: Span, other: Span): InTime {
  return follows(one, other) || follows(other, one) ? 'sequential' : 'parallel';
}

/**
 * The moves of a case: its sequential pairs with no third phase between them, so that A → B → C gives two moves and
 * not a third one from A to C (the transitive reduction of the order in time). A phase with two successors side
 * by side gives a move to each. Where two phases fall into one and the same year, the file's order decides.
 */
export function moves(of: Case): Move[] {
  const { phases } = of;
  const precedes = (i: number, j: number): boolean => {
    const [earlier, later] = [phases[i], phases[j]];
    if (!earlier || !later || i === j || !follows(later, earlier)) return false;
    return i < j || !follows(earlier, later);
  };
  const between = (i: number, j: number) => phases.some((_, k) => precedes(i, k) && precedes(k, j));
  return phases
    .flatMap((to, j) =>
      phases.flatMap((from, i) =>
        precedes(i, j) && !between(i, j) ? [{ caseId: of.id, from, to, year: to.from }] : [],
      ),
    )
    .sort((x, y) => x.year - y.year);
}
