import { KINDS, type Kind } from './kind.ts';
import type { TrajectoryMove, TrajectoryRow } from './rows.ts';

/** What the sentences of the figure count. */
export interface MoveCounts {
  readonly cases: number;
  /** Programmes with more than one phase. */
  readonly several: number;
  readonly moves: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Moves upwards in which a tie known at both ends rose; downwards, in which one fell. */
  readonly upByTie: number;
  readonly downByTie: number;
  /** Moves that end with government alone; those of them that lead downwards; and moves that begin there. */
  readonly leaves: number;
  readonly downToAlone: number;
  readonly joins: number;
  /** Moves in which no code of the two axes is known at both ends and changed. */
  readonly unchanged: number;
  /** Pairs of phases side by side. */
  readonly twins: number;
  /** Moves both of whose ends are settled or likely. */
  readonly firm: number;
}

/** Whether a move leads up into integration or towards it, or down; null where it does neither. */
export const wayOf = (kind: Kind): 'up' | 'down' | null =>
  kind === 'into' || kind === 'rise' ? 'up' : kind === 'out' || kind === 'fall' ? 'down' : null;

/** Whether a code of the two axes, known at both ends, changed. Without one, a mark shifts because other codes are known. */
export const hasEvidence = ({ changes }: Pick<TrajectoryMove, 'changes'>): boolean =>
  changes.some(({ dimension }) => dimension !== 'service');

export function countsOf(rows: readonly TrajectoryRow[]): MoveCounts {
  const all = rows.flatMap(({ moves, phases }) => moves.map((move) => ({ ...move, phases })));
  const count = (test: (move: (typeof all)[number]) => boolean) => all.filter(test).length;
  return {
    cases: rows.length,
    several: rows.filter(({ phases }) => phases.length > 1).length,
    moves: all.length,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, count((move) => move.kind === kind)])) as Record<Kind, number>,
    upByTie: count(({ kind, rose }) => wayOf(kind) === 'up' && rose > 0),
    downByTie: count(({ kind, fell }) => wayOf(kind) === 'down' && fell > 0),
    leaves: count(({ part }) => part === 'leaves'),
    downToAlone: count(({ part, kind }) => part === 'leaves' && wayOf(kind) === 'down'),
    joins: count(({ part }) => part === 'joins'),
    unchanged: count((move) => !hasEvidence(move)),
    twins: rows.reduce((sum, { twins }) => sum + twins.length, 0),
    firm: count(({ from, to, phases }) =>
      [from, to].every((id) => phases.some(({ phaseId, cell }) => phaseId === id && cell !== null)),
    ),
  };
}
