import type { Case, Dataset, Indicator, Phase, Recommendation } from '../data/types.ts';
import { moves, type Move } from './sequence.ts';

/** An indicator by dimension and name, such as `integration.budget`. */
type IndicatorId = string;

/** A move in which an indicator of the recommendation rose. */
export interface MoveEvidence {
  kind: 'move';
  move: Move;
  /** The recommendation's indicators that rose. */
  rose: IndicatorId[];
  /** What of contact and professional capacity rose besides. */
  improved: IndicatorId[];
}

/** A phase that serves well without what the recommendation asks for. */
export interface PhaseEvidence {
  kind: 'phase';
  caseId: string;
  phase: Phase;
}

/** What the dataset has for and against a recommendation: METHOD §7. Empty lists are a finding: "none found". */
export interface RecommendationEvidence {
  recommendation: Recommendation;
  for: MoveEvidence[];
  against: (MoveEvidence | PhaseEvidence)[];
  /** An indicator rose, and whether the service improved can't be told. */
  open: MoveEvidence[];
}

const SERVICE: readonly IndicatorId[] = ['service.contact', 'service.professional'];

function codeOf(phase: Phase, id: IndicatorId): number | null {
  const [dimension, name] = id.split('.') as ['initiation' | 'integration' | 'service', string];
  const entry: Indicator | undefined = phase[dimension][name];
  return entry?.code ?? null;
}

/** The change of a code between two phases; null if it is unknown at either end. */
function change({ from, to }: Move, id: IndicatorId): number | null {
  const [before, after] = [codeOf(from, id), codeOf(to, id)];
  return before === null || after === null ? null : after - before;
}

/** For, against or open; null if none of the indicators rose. */
function judge(
  move: Move,
  indicators: readonly IndicatorId[],
): { evidence: MoveEvidence; side: 'for' | 'against' | 'open' } | null {
  const isRise = (id: IndicatorId) => (change(move, id) ?? 0) > 0;
  const rose = indicators.filter(isRise);
  if (rose.length === 0) return null;
  // An indicator is no evidence for itself: where contact rose, it is professional capacity that must have risen too.
  const besides = SERVICE.filter((id) => rose.some((risen) => risen !== id));
  const improved = besides.filter(isRise);
  const isTold = besides.every((id) => change(move, id) !== null);
  const side = improved.length > 0 ? 'for' : isTold ? 'against' : 'open';
  return { evidence: { kind: 'move', move, rose, improved }, side };
}

/** A phase with both service codes at the top while all that is known of the indicators is 0 or 1. */
function servesWithout(phase: Phase, indicators: readonly IndicatorId[]): boolean {
  const known = indicators.map((id) => codeOf(phase, id)).filter((code) => code !== null);
  const isBest = SERVICE.every((id) => codeOf(phase, id) === 2);
  return phase.takes_part && isBest && known.length > 0 && known.every((code) => code <= 1);
}

function evidenceFor(recommendation: Recommendation, cases: readonly Case[]): RecommendationEvidence {
  const indicators: readonly IndicatorId[] = recommendation.moves;
  const judged = cases.flatMap((of) => moves(of).flatMap((move) => judge(move, indicators) ?? []));
  const on = (side: 'for' | 'against' | 'open') =>
    judged.flatMap((each) => (each.side === side ? [each.evidence] : []));
  const phases = cases.flatMap(({ id, phases }) =>
    phases.flatMap((phase): PhaseEvidence[] =>
      servesWithout(phase, indicators) ? [{ kind: 'phase', caseId: id, phase }] : [],
    ),
  );
  return { recommendation, for: on('for'), against: [...on('against'), ...phases], open: on('open') };
}

/** The evidence for and against each recommendation, by the settled codes; what the rule decides is zero. */
export function recommendationEvidence({
  recommendations,
  cases,
}: Pick<Dataset, 'recommendations' | 'cases'>): RecommendationEvidence[] {
  return recommendations.map((recommendation) => evidenceFor(recommendation, cases));
}
