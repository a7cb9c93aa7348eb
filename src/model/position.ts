import type { Case, Dataset, Dimension, Phase } from '../data/types.ts';
import type { Cell } from './cells.ts';
import { certainty, type Certainty } from './certainty.ts';
import { DEFAULT_CHOICES, PRIORS, type Choices, type Prior } from './choices.ts';
import { scaleOf } from './dimensions.ts';
import { leader, membership, type Axis, type Membership } from './membership.ts';
import { score, type Score } from './score.ts';
import { switched } from './switches.ts';
import { valuesOf } from './values.ts';

export type { Certainty } from './certainty.ts';
export type { Membership } from './membership.ts';
export type { Score } from './score.ts';

/** Where a phase stands on the map and how sure that is: METHOD §3. */
export interface Position {
  caseId: string;
  phaseId: string;
  case: Case;
  phase: Phase;
  /** Nobody on the social side takes part: the phase lies outside the typology. */
  outside: boolean;
  initiation: Score;
  integration: Score;
  membership: Readonly<Record<Prior, Membership>>;
  certainty: Certainty;
  /** The phase's model; null unless it is settled or likely. */
  cell: Cell | null;
  /** The most likely cell under the chosen prior; null without a position, outside, or where two lead together. */
  likeliest: Cell | null;
  /** Fewer ties are known than the reader asks for. */
  belowMinimum: boolean;
}

/** Silence about a tie can be read as its absence; silence about who initiated can't. */
const ABSENT = { initiation: null, integration: 0 } as const;

function likeliestOf(grade: Certainty, chosen: Membership): Cell | null {
  if (grade === 'outside' || grade === 'no-position') return null;
  const { cell, lead } = leader(chosen);
  return lead > 0 ? cell : null;
}

/** The position of one phase of a case under the choices. Throws if the phase lacks an indicator of the codebook. */
export function positionOf(of: Case, phase: Phase, dataset: Dataset, choices: Choices = DEFAULT_CHOICES): Position {
  const axis = (dimension: Exclude<Dimension, 'service'>): Axis => ({
    values: valuesOf(of, phase, dimension, dataset, choices),
    scale: scaleOf(dataset.codebook, dimension),
    absent: ABSENT[dimension],
  });
  const [who, ties] = [axis('initiation'), axis('integration')];
  const integration = score(ties.values, ties.scale);
  const evidence = {
    outside: !switched(of, phase, dataset.organisers, choices).takesPart,
    belowMinimum: integration.known < choices.minimumTies,
    initiation: score(who.values, who.scale),
    integration,
    membership: Object.fromEntries(PRIORS.map((prior) => [prior, membership(who, ties, prior, choices)])) as Record<
      Prior,
      Membership
    >,
  };
  const grade = certainty(evidence);
  return {
    caseId: of.id,
    phaseId: phase.id,
    case: of,
    phase,
    ...evidence,
    certainty: grade,
    cell: grade === 'settled' || grade === 'likely' ? leader(evidence.membership.uniform).cell : null,
    likeliest: likeliestOf(grade, evidence.membership[choices.prior]),
  };
}

/** The positions of all phases: cases by id, phases in the order of their file. */
export function positions(dataset: Dataset, choices: Choices = DEFAULT_CHOICES): Position[] {
  const byId = (x: Case, y: Case) => (x.id < y.id ? -1 : 1);
  return [...dataset.cases]
    .sort(byId)
    .flatMap((each) => each.phases.map((phase) => positionOf(each, phase, dataset, choices)));
}
