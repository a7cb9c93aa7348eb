import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import type { Position } from './position.ts';
import { against } from './score.ts';
import type { Transition } from './transitions.ts';

/** How a move that decides nothing runs against the line of integration: METHOD §3, §7. */
export type Edge = 'rise' | 'fall' | 'line';

/**
 * For a move with an end exactly on the cut of integration, which belongs half to each side, whether it rises or falls from
 * or to the line or stays on it; null for a move that is decided or has an end without a position.
 */
export function edgeOf(
  { direction, from, to }: Pick<Transition, 'direction' | 'from' | 'to'>,
  { cutIntegration }: Pick<Choices, 'cutIntegration'> = DEFAULT_CHOICES,
): Edge | null {
  if (direction !== 'undecided' || [from, to].some(({ certainty }) => certainty === 'no-position')) return null;
  const side = ({ integration: { sum, known } }: Position) => against(cutIntegration, sum, known);
  const change = side(to) - side(from);
  return change > 0 ? 'rise' : change < 0 ? 'fall' : 'line';
}
