import { anId, oneOf, whole } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export const FORMS_OF_MOVES = ['map', 'multiples'] as const;

export interface TrajectoryState {
  /** The case that is brought forward; empty for none. */
  case: string;
  /** Last year shown; 0 for every year. */
  year: number;
  /** All programmes on one map, or each on a small one of its own. */
  form: (typeof FORMS_OF_MOVES)[number];
}

export const trajectoryCodec = codec<TrajectoryState>('move', {
  case: anId(),
  year: whole(0, 2100, 0),
  form: oneOf(FORMS_OF_MOVES, 'map'),
});
