import type { Case, Dataset, Dimension, Phase } from '../data/types.ts';
import type { Cell } from './cells.ts';
import { certainty, type Certainty } from './certainty.ts';
import { DEFAULT_CHOICES, PRIORS, type Choices, type Prior } from './choices.ts';
import { leader, membership, type Axis, type Membership } from './membership.ts';
import { score, type Score } from './score.ts';
import { partiesOf, switched, type Parties } from './switches.ts';
import { axisOf, valuesOf, type CodedAxis } from './values.ts';

/** All that the place of a phase follows from, apart from its programme. Survives JSON, so that a browser can place it anew. */
export interface PhaseCodes extends Parties {
  readonly initiation: CodedAxis;
  readonly integration: CodedAxis;
}

/** Where codes stand on the map and how sure that is: METHOD §3. */
export interface Placement {
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

/** The codes of a phase. Throws if the phase lacks an indicator of the codebook. */
export const codesOf = (of: Case, phase: Phase, { codebook, organisers }: Dataset): PhaseCodes => ({
  ...partiesOf(of, phase, organisers),
  initiation: axisOf(of, phase, 'initiation', codebook),
  integration: axisOf(of, phase, 'integration', codebook),
});

/** Where codes stand under the choices. */
export function placementOf(codes: PhaseCodes, choices: Choices = DEFAULT_CHOICES): Placement {
  const by = switched(codes, choices);
  const axis = (dimension: Exclude<Dimension, 'service'>): Axis => ({
    values: valuesOf(codes[dimension], dimension, choices.coder, by),
    scale: codes[dimension].scale,
    absent: ABSENT[dimension],
  });
  const [who, ties] = [axis('initiation'), axis('integration')];
  const integration = score(ties.values, ties.scale);
  const evidence = {
    outside: !by.takesPart,
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
    ...evidence,
    certainty: grade,
    cell: grade === 'settled' || grade === 'likely' ? leader(evidence.membership.uniform).cell : null,
    likeliest: likeliestOf(grade, evidence.membership[choices.prior]),
  };
}
