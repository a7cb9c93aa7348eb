import { DEFAULT_CHOICES } from '../../model/choices.ts';
import type { Position } from '../../model/position.ts';
import { against } from '../../model/score.ts';

/**
 * What a move does to a programme's place: into integration, out of it, within it, apart from it, along its line; a social
 * organisation joins a government that acted alone, or government goes on alone. `unplaced`: an end has no position.
 */
export const KINDS = ['into', 'out', 'within', 'apart', 'line', 'joined', 'alone', 'unplaced'] as const;
export type Kind = (typeof KINDS)[number];

type End = Pick<Position, 'outside' | 'certainty' | 'integration'>;

/** The side of the cut on which the ties lie: −1 below, 0 exactly on it, which METHOD §3 counts half to each side, 1 above. */
export const sideOf = ({ integration }: Pick<End, 'integration'>): -1 | 0 | 1 =>
  against(DEFAULT_CHOICES.cutIntegration, integration.sum, integration.known);

const unplaced = ({ certainty }: End) => certainty === 'no-position';

/** The kind of a move between two positions. Ends on the cut count half, so that a step up from or to it leads half way in. */
export function kindOf(from: End, to: End): Kind {
  if (unplaced(from) || unplaced(to) || (from.outside && to.outside)) return 'unplaced';
  if (from.outside) return 'joined';
  if (to.outside) return 'alone';
  const [before, after] = [sideOf(from), sideOf(to)];
  if (after !== before) return after > before ? 'into' : 'out';
  return after === 1 ? 'within' : after === 0 ? 'line' : 'apart';
}
