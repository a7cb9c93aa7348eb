import type { Dataset } from '../../data/types.ts';
import { componentDifference, sumsOf, totalOf, type Sums } from '../../model/difference.ts';
import { isNegative, isPositive } from '../../model/draws.ts';
import { factsOf, type CaseFacts } from '../../model/facts.ts';
import { labels } from '../../model/labels.ts';
import { COMPONENTS, components, type Component } from '../../model/outcomes.ts';
import { MAIN, SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import { ground, type GroundRow } from '../robustness/rows.ts';
import { PARTS } from './parts.ts';

/** One component's difference in each specification, in the order of `SPECIFICATIONS`, in parts; null where a group is empty. */
export interface ComponentRow {
  readonly kind: 'component';
  readonly component: Component;
  readonly differences: readonly (number | null)[];
}

/** What each case adds to the main specification, in the order in which draws over cases take them. */
export interface SumsRow {
  readonly kind: 'sums';
  readonly cases: readonly (readonly number[])[];
}

/** Survives JSON. */
export type ArgueRow = ComponentRow | SumsRow | GroundRow;

/** A difference in parts; rounded, but never to zero what is not zero: the sign is what is counted. */
function inParts(d: number): number {
  const rounded = Math.round(d * PARTS);
  if (rounded !== 0) return rounded;
  return isPositive(d) ? 1 : isNegative(d) ? -1 : 0;
}

const sumsIn = (facts: readonly CaseFacts[], specification: Specification): Sums[] =>
  facts.map((of) => sumsOf(components(of, specification.outcomeUnknowns), labels(of, specification)));

/** The components of every specification, the cases of the main one, and the sources beneath them. */
export function rows(data: Dataset): ArgueRow[] {
  const readings = new Map<string, CaseFacts[]>();
  const factsFor = (specification: Specification): CaseFacts[] => {
    const key = `${specification.coder} ${specification.massOrganisations}`;
    const facts = readings.get(key) ?? factsOf(data, specification);
    readings.set(key, facts);
    return facts;
  };
  const totals = SPECIFICATIONS.map((specification) => totalOf(sumsIn(factsFor(specification), specification)));
  const taking = sumsIn(factsFor(MAIN), MAIN).filter((sums) => sums.some((part) => part !== 0));
  return [
    ...COMPONENTS.map((component, k): ComponentRow => ({
      kind: 'component',
      component,
      differences: totals.map((total) => {
        const d = componentDifference(total, k);
        return d === null ? null : inParts(d);
      }),
    })),
    { kind: 'sums', cases: taking.map((sums) => [...sums]) },
    ground(data),
  ];
}
