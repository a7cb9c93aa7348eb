import { edgeOf } from '../../model/edge.ts';
import type { Transition } from '../../model/transitions.ts';

/** The moves by what they do to integration. */
export interface Tally {
  readonly all: readonly Transition[];
  readonly into: readonly Transition[];
  readonly out: readonly Transition[];
  readonly within: readonly Transition[];
  readonly apart: readonly Transition[];
  /** Undecided: an end lies exactly on the line between the rows. */
  readonly onLine: readonly Transition[];
  /** Undecided: an end has no position. */
  readonly unplaced: readonly Transition[];
  /** Into integration, or up from or to the line. */
  readonly up: readonly Transition[];
  /** Out of integration, or down from or to the line. */
  readonly down: readonly Transition[];
}

export function tally(all: readonly Transition[]): Tally {
  const going = (wanted: Transition['direction']) => all.filter(({ direction }) => direction === wanted);
  const edge = (wanted: string) => all.filter((move) => edgeOf(move) === wanted);
  const undecided = going('undecided');
  return {
    all,
    into: going('into'),
    out: going('out-of'),
    within: going('within'),
    apart: going('apart'),
    onLine: undecided.filter((move) => edgeOf(move) !== null),
    unplaced: undecided.filter((move) => edgeOf(move) === null),
    up: [...going('into'), ...edge('rise')],
    down: [...going('out-of'), ...edge('fall')],
  };
}

/** Moves in which a tie that is known at both ends rose (1) or fell (−1). */
export const withTie = (moves: readonly Transition[], sign: 1 | -1): Transition[] =>
  moves.filter((move) => tiesChanged(move, sign).length > 0);

/** Of these, those in which every such tie is none at one end by the codebook's rule and not by observation. */
export const byRuleAlone = (moves: readonly Transition[], sign: 1 | -1): Transition[] =>
  withTie(moves, sign).filter((move) => tiesChanged(move, sign).every(({ byRule }) => byRule));

const tiesChanged = ({ changed }: Transition, sign: 1 | -1) =>
  changed.filter(({ id, from, to }) => id.startsWith('integration.') && Math.sign(to - from) === sign);

/** How a feature of the service fares in some moves, where it is known at both ends. */
export function fares(moves: readonly Transition[], id: string): { known: number; rose: number; fell: number } {
  const pairs = moves.flatMap(({ from, to }) => {
    const [before, after] = [from.phase.service[id]?.code ?? null, to.phase.service[id]?.code ?? null];
    return before === null || after === null ? [] : [after - before];
  });
  return {
    known: pairs.length,
    rose: pairs.filter((change) => change > 0).length,
    fell: pairs.filter((change) => change < 0).length,
  };
}
