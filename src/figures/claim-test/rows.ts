import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import type { Claim, Tercile } from '../../model/claim.ts';
import { DEFAULT_CHOICES } from '../../model/choices.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import type { Estimate } from '../../model/estimate.ts';
import { factsOf, type Code } from '../../model/facts.ts';
import { inOrder } from '../../model/in-order.ts';
import { judgements } from '../../model/judgements.ts';
import { labels, TOP, type Label } from '../../model/labels.ts';
import { COMPONENTS, components, OUTCOMES, WEIGHTS, type Component, type Outcome } from '../../model/outcomes.ts';
import type { PerComponent } from '../../model/outcomes.ts';
import { against } from '../../model/score.ts';
import { MAIN } from '../../model/specification.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Who began a phase by the point of its known codes; `open` where that is on the cut or nothing is known. */
export type Begun = 'government' | 'social' | 'open';

/** One phase, as the main specification compares it. */
export interface PhaseRow {
  readonly kind: 'phase';
  readonly caseId: string;
  readonly phaseId: string;
  readonly name: Text;
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
  readonly begun: Begun;
  /** How much of it counts as integrated and how much as not; null where it is not compared. */
  readonly group: Label;
  /** No social organisation takes part. */
  readonly outside: boolean;
  /** What is measured, 0 to 1; null where unknown. */
  readonly values: Readonly<Record<Component, number | null>>;
  /** Its part in the weight of 1 that its programme has in each component; 0 where it adds nothing. */
  readonly shares: PerComponent;
  readonly sources: readonly string[];
}

/** On how many equal steps from 0 to 1 a component is measured. */
export interface ScaleRow {
  readonly kind: 'scale';
  readonly component: Component;
  readonly steps: number;
}

/** What is found of one outcome. */
export interface OutcomeRow {
  readonly kind: 'outcome';
  readonly outcome: Outcome;
  readonly weights: PerComponent;
  readonly all: Estimate;
  readonly sides: Claim['sides'];
  readonly terciles: readonly Tercile[];
  readonly bounds: Claim['bounds'];
  readonly verdict: Verdict;
  /** Specifications above zero, below it, and all that have a difference. */
  readonly curve: { readonly positive: number; readonly negative: number; readonly of: number };
}
/** Survives JSON. */
export type ClaimRow = PhaseRow | ScaleRow | OutcomeRow;

function begunBy(codes: readonly Code[]): Begun {
  const known = codes.filter((code) => code !== null);
  if (known.length === 0) return 'open';
  const side = against(
    DEFAULT_CHOICES.cutInitiation,
    known.reduce((so, code) => so + code, 0),
    known.length,
  );
  return side === 0 ? 'open' : side > 0 ? 'social' : 'government';
}

const perComponent = <T>(of: (component: Component, k: number) => T): Record<Component, T> =>
  Object.fromEntries(COMPONENTS.map((component, k) => [component, of(component, k)])) as Record<Component, T>;

function phasesOf(data: Dataset): PhaseRow[] {
  const caseById = new Map(data.cases.map((of) => [of.id, of]));
  return factsOf(data, MAIN).flatMap((facts) => {
    const of = caseById.get(facts.caseId);
    if (!of) return [];
    const [groups, values] = [labels(facts, MAIN), components(facts, MAIN.outcomeUnknowns)];
    const known = (k: number) => groups.map((group, i) => group !== null && (values[i]?.[k] ?? null) !== null);
    const shares = COMPONENTS.map((_, k) => 1 / known(k).filter(Boolean).length);
    return [...of.phases].sort(inOrder).map((phase, i): PhaseRow => ({
      kind: 'phase',
      caseId: of.id,
      phaseId: phase.id,
      name: of.name,
      label: phase.label,
      from: phase.from,
      to: phase.to,
      begun: begunBy(facts.phases[i]?.initiation ?? []),
      group: groups[i] ?? null,
      outside: facts.phases[i]?.outside ?? false,
      values: perComponent((_, k) => values[i]?.[k] ?? null),
      shares: perComponent((_, k) => (known(k)[i] ? (shares[k] ?? 0) : 0)),
      sources: [...new Set([...sourcesOfPhase(phase), ...of.needs.source])].sort(),
    }));
  });
}

/** Every phase by id of the case and in order of time, then the scales, then what is found of each outcome. */
export function rows(data: Dataset): ClaimRow[] {
  const judged = judgements(data);
  const needs = Object.keys(data.codebook.needs.items).length;
  return [
    ...phasesOf(data),
    ...COMPONENTS.map((component): ScaleRow => ({
      kind: 'scale',
      component,
      steps: component === 'breadth' ? needs : TOP,
    })),
    ...OUTCOMES.map((outcome): OutcomeRow => {
      const { claim, curve, verdict } = judged[outcome];
      const { difference, interval, p, cases, phases, sides, terciles, bounds } = claim;
      return {
        kind: 'outcome',
        outcome,
        weights: WEIGHTS[outcome],
        all: { difference, interval, p, cases, phases },
        sides,
        terciles,
        bounds,
        verdict,
        curve: { positive: curve.positive, negative: curve.negative, of: curve.rows.length },
      };
    }),
  ];
}
