import type { TrajectoryMove, TrajectoryRow } from './rows.ts';
import { KINDS, type Kind } from './kind.ts';

/** What the sentences of the figure count. */
export interface MoveCounts {
  readonly cases: number;
  /** Programmes with more than one phase. */
  readonly several: number;
  readonly moves: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Moves with a position in the typology at both ends. */
  readonly placed: number;
  /** Moves into integration in which a tie known at both ends rose; out of it, in which one fell. */
  readonly intoByTie: number;
  readonly outByTie: number;
  /** Moves into or out of integration with an end exactly on its line. */
  readonly onLine: number;
  /** Moves in which no code of the two axes is known at both ends and changed. */
  readonly unchanged: number;
  /** Pairs of phases side by side. */
  readonly twins: number;
  /** Moves both of whose ends are settled or likely. */
  readonly firm: number;
}

/** Whether a code of the two axes, known at both ends, changed. Without one, a mark shifts because other codes are known. */
export const hasEvidence = ({ changes }: Pick<TrajectoryMove, 'changes'>): boolean =>
  changes.some(({ dimension }) => dimension !== 'service');

export function countsOf(rows: readonly TrajectoryRow[]): MoveCounts {
  const all = rows.flatMap(({ moves, phases }) => moves.map((move) => ({ ...move, phases })));
  const count = (test: (move: (typeof all)[number]) => boolean) => all.filter(test).length;
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, count((move) => move.kind === kind)])) as Record<
    Kind,
    number
  >;
  return {
    cases: rows.length,
    several: rows.filter(({ phases }) => phases.length > 1).length,
    moves: all.length,
    kinds,
    placed: kinds.into + kinds.out + kinds.within + kinds.apart + kinds.line,
    intoByTie: count(({ kind, rose }) => kind === 'into' && rose > 0),
    outByTie: count(({ kind, fell }) => kind === 'out' && fell > 0),
    onLine: count(({ kind, onLine }) => onLine && kind !== 'line'),
    unchanged: count((move) => !hasEvidence(move)),
    twins: rows.reduce((sum, { twins }) => sum + twins.length, 0),
    firm: count(({ from, to, phases }) =>
      [from, to].every((id) => phases.find(({ phaseId }) => phaseId === id)?.cell !== null),
    ),
  };
}
