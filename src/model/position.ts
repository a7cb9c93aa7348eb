import type { Case, Dataset, Phase } from '../data/types.ts';
import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import { codesOf, placementOf, type Placement } from './placement.ts';

export type { Certainty } from './certainty.ts';
export type { Membership } from './membership.ts';
export type { Score } from './score.ts';

/** A phase and where it stands on the map: METHOD §3. */
export interface Position extends Placement {
  caseId: string;
  phaseId: string;
  case: Case;
  phase: Phase;
}

/** The position of one phase of a case under the choices. Throws if the phase lacks an indicator of the codebook. */
export const positionOf = (of: Case, phase: Phase, dataset: Dataset, choices: Choices = DEFAULT_CHOICES): Position => ({
  caseId: of.id,
  phaseId: phase.id,
  case: of,
  phase,
  ...placementOf(codesOf(of, phase, dataset), choices),
});

/** The positions of all phases: cases by id, phases in the order of their file. */
export function positions(dataset: Dataset, choices: Choices = DEFAULT_CHOICES): Position[] {
  const byId = (x: Case, y: Case) => (x.id < y.id ? -1 : 1);
  return [...dataset.cases]
    .sort(byId)
    .flatMap((each) => each.phases.map((phase) => positionOf(each, phase, dataset, choices)));
}
