import type { Dataset } from '../data/types.ts';
import { bounds } from './bounds.ts';
import type { Side } from './choices.ts';
import { componentDifference, sumsOf, totalOf } from './difference.ts';
import { estimate, type Estimate } from './estimate.ts';
import type { Unit } from './exchange.ts';
import { factsOf, type CaseFacts } from './facts.ts';
import { labels, onSide } from './labels.ts';
import { COMPONENTS, components, WEIGHTS, type Component, type Outcome } from './outcomes.ts';
import { MAIN } from './specification.ts';

/** The difference among the cases with about as many sources. */
export interface Tercile extends Estimate {
  /** Fewest and most sources of a case in it. */
  sources: [fewest: number, most: number];
}

/** What the dataset says of one part of the claim under the main specification: METHOD §6. */
export interface Claim extends Estimate {
  outcome: Outcome;
  /** What each component that weighs anything adds, and in how many labelled phases it is known. */
  components: { component: Component; weight: number; difference: number | null; known: number }[];
  /** Within each initiating side. */
  sides: Record<Side, Estimate>;
  /** Within terciles of the number of sources; the best documented last. */
  terciles: Tercile[];
  /** With unknowns at the ends that harm and help the claim most. */
  bounds: [low: number, high: number] | null;
}

/** Cuts cases into three by their number of sources; cases with as many sources stay together. */
export function terciles<T extends { sources: number }>(cases: readonly T[]): T[][] {
  const sorted = cases.map(({ sources }) => sources).sort((x, y) => x - y);
  const cut = (third: number) => sorted[Math.ceil((third * sorted.length) / 3) - 1] ?? 0;
  const [first, second] = [cut(1), cut(2)];
  const third = ({ sources }: T) => (sources <= first ? 0 : sources <= second ? 1 : 2);
  return [0, 1, 2].map((each) => cases.filter((of) => third(of) === each)).filter((group) => group.length > 0);
}

const unitOf = (of: CaseFacts): Unit => ({
  caseId: of.caseId,
  values: components(of, MAIN.outcomeUnknowns),
  labels: labels(of, MAIN),
});

function componentsOf(units: readonly Unit[], outcome: Outcome): Claim['components'] {
  const total = totalOf(units.map(({ values, labels }) => sumsOf(values, labels)));
  return COMPONENTS.map((component, k) => ({
    component,
    weight: WEIGHTS[outcome][component],
    difference: componentDifference(total, k),
    known: units.flatMap(({ values, labels }) => labels.filter((label, i) => label && values[i]?.[k] !== null)).length,
  })).filter(({ weight }) => weight > 0);
}

/** Tests one part of the claim. Deterministic: every draw has a seeded stream of its own. */
export function claim(dataset: Dataset, outcome: Outcome): Claim {
  const facts = factsOf(dataset, MAIN);
  const units = facts.map(unitOf);
  const weights = WEIGHTS[outcome];
  const onOneSide = (side: Side) => {
    const sided = facts.map((of, i) => ({ ...unitOf(of), labels: onSide(units[i]?.labels ?? [], of, side) }));
    return estimate(sided, weights, `${outcome} ${side}`);
  };
  const compared = facts.filter((_, i) => units[i]?.labels.some((label) => label !== null));
  return {
    outcome,
    ...estimate(units, weights, outcome),
    components: componentsOf(units, outcome),
    sides: { government: onOneSide('government'), social: onOneSide('social') },
    terciles: terciles(compared).map((group, third) => {
      const counts = group.map(({ sources }) => sources);
      return {
        sources: [Math.min(...counts), Math.max(...counts)],
        ...estimate(group.map(unitOf), weights, `${outcome} tercile ${third}`),
      };
    }),
    bounds: bounds(facts, weights),
  };
}
