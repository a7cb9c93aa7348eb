import { edgeOf } from '../../model/edge.ts';
import type { Transition } from '../../model/transitions.ts';

/**
 * What a move does to integration. The model's directions, and for a move with an end exactly on the cut, which counts half
 * to each side and therefore decides nothing, whether it rises or falls from or to it or stays there. `unplaced`: an end
 * has no position.
 */
export const KINDS = ['into', 'rise', 'out', 'fall', 'within', 'apart', 'line', 'unplaced'] as const;
export type Kind = (typeof KINDS)[number];

const DECIDED = { into: 'into', 'out-of': 'out', within: 'within', apart: 'apart' } as const;

/** The kind of a move. */
export const kindOf = (move: Pick<Transition, 'direction' | 'from' | 'to'>): Kind =>
  move.direction === 'undecided' ? (edgeOf(move) ?? 'unplaced') : DECIDED[move.direction];
