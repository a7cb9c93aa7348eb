import { answered, type Answers } from '../../model/answered.ts';
import { bearingOn, type Bearing } from '../../model/bearing-on.ts';
import { nearestPhases, type Near } from '../../model/nearest-phases.ts';
import { oneChange } from '../../model/one-change.ts';
import { placementOf, type Placement } from '../../model/placement.ts';
import { turningPoints, type TurningPoint } from '../../model/turning-points.ts';
import { PART, type PlaceState } from '../../state/place.ts';
import type { PlaceData, PlacePhase } from './data.ts';

/** All that follows from what a reader has answered. */
export interface Reading {
  readonly answers: Answers;
  /** Whether a social organisation takes part; null where that is not answered. */
  readonly takesPart: boolean | null;
  readonly placement: Placement;
  /** Whether it stands on the map. */
  readonly isPlaced: boolean;
  readonly turning: readonly TurningPoint[];
  readonly nearest: readonly Near<PlacePhase>[];
  readonly bearings: readonly Bearing<PlaceData['recommendations'][number]>[];
}

/** How many phases are told of. */
const NEAREST = 5;

/** Reads a state. Whether anybody takes part is taken for granted unless it is denied. */
export function readPlace(state: PlaceState, data: PlaceData): Reading {
  const answers = Object.fromEntries(
    data.questions.map(({ key }) => [key, state[key] ? Number(state[key]) : null] as const),
  );
  const part = state[PART.key];
  const codes = answered(data.questions, answers, part !== 'no');
  const placement = placementOf(codes);
  const isPlaced = placement.certainty !== 'outside' && placement.certainty !== 'no-position';
  const { initiation, integration } = placement;
  const spot = { initiation: initiation.value, integration: integration.value };
  return {
    answers,
    takesPart: part === 'yes' ? true : part === 'no' ? false : null,
    placement,
    isPlaced,
    turning: isPlaced ? turningPoints(oneChange(codes)) : [],
    nearest: isPlaced ? nearestPhases(spot, data.phases, NEAREST) : [],
    bearings: placement.outside ? [] : bearingOn(answers, data.recommendations),
  };
}
