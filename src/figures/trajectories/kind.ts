import { DEFAULT_CHOICES } from '../../model/choices.ts';
import type { Position } from '../../model/position.ts';
import { against } from '../../model/score.ts';
import type { Transition } from '../../model/transitions.ts';

/**
 * What a move does to integration. The model's directions, and for a move with an end exactly on the cut, which counts half
 * to each side and therefore decides nothing, whether it rises or falls from or to it or stays there. `unplaced`: an end
 * has no position.
 */
export const KINDS = ['into', 'rise', 'out', 'fall', 'within', 'apart', 'line', 'unplaced'] as const;
export type Kind = (typeof KINDS)[number];

const DECIDED = { into: 'into', 'out-of': 'out', within: 'within', apart: 'apart' } as const;

const sideOf = ({ integration: { sum, known } }: Position): number =>
  against(DEFAULT_CHOICES.cutIntegration, sum, known);

/** The kind of a move. */
export function kindOf({ direction, from, to }: Pick<Transition, 'direction' | 'from' | 'to'>): Kind {
  if (direction !== 'undecided') return DECIDED[direction];
  if (from.certainty === 'no-position' || to.certainty === 'no-position') return 'unplaced';
  const change = sideOf(to) - sideOf(from);
  return change > 0 ? 'rise' : change < 0 ? 'fall' : 'line';
}
