import type { Dataset } from '../data/types.ts';
import { add, componentDifference, difference, sumsOf, totalOf, type Sums } from './difference.ts';
import { isNegative, isPositive, median, percentiles } from './draws.ts';
import type { Unit } from './exchange.ts';
import { factsOf, type CaseFacts } from './facts.ts';
import { exchangedCurves, jointTest, type JointTest } from './joint-test.ts';
import { labels } from './labels.ts';
import { disturbed } from './noise.ts';
import { COMPONENTS, components, OUTCOMES, WEIGHTS, type Component, type Outcome } from './outcomes.ts';
import { random } from './random.ts';
import { MAIN, SPECIFICATIONS, type Specification } from './specification.ts';

/** One specification's difference. */
export interface Row {
  specification: Specification;
  difference: number;
  /** d_k of each component; null where it is not defined. */
  components: Record<Component, number | null>;
  /** Lowest and highest difference when one case is left out. */
  withoutOne: [low: number, high: number];
}

/** The main specification over copies of the data with one-step errors at the audit's rate. */
export interface Noise {
  copies: number;
  median: number;
  interval: [low: number, high: number];
  /** Share of copies above zero. */
  positive: number;
}

/** The specification curve of one outcome (Simonsohn, Simmons & Nelson 2020): METHOD §6. */
export interface Curve {
  outcome: Outcome;
  /** From the lowest difference to the highest. */
  rows: Row[];
  /** Combinations that leave a group empty, so that they have no difference. */
  dropped: number;
  /** Numbers of rows above and below zero. */
  positive: number;
  negative: number;
  median: number;
  joint: JointTest;
  noise: Noise;
}

export const EXCHANGES = 499;
export const COPIES = 1000;

type PerOutcome<T> = Record<Outcome, T>;
const perOutcome = <T>(of: (outcome: Outcome) => T): PerOutcome<T> =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of(outcome)])) as PerOutcome<T>;

const isKnown = (d: number | null): d is number => d !== null;
const sumsOfUnits = (units: readonly Unit[]) => units.map(({ values, labels }) => sumsOf(values, labels));

/** Cases ready to be compared under a specification. The same facts and unknowns give the very same values. */
function comparer() {
  const known = new Map<CaseFacts, Map<string, Unit['values']>>();
  return (facts: readonly CaseFacts[], specification: Specification): Unit[] =>
    facts.map((of) => {
      const ofCase = known.get(of) ?? new Map<string, Unit['values']>();
      const values = ofCase.get(specification.outcomeUnknowns) ?? components(of, specification.outcomeUnknowns);
      known.set(of, ofCase.set(specification.outcomeUnknowns, values));
      return { caseId: of.caseId, values, labels: labels(of, specification) };
    });
}

/** The row of a specification for one outcome; null where a group is empty. */
function rowOf(specification: Specification, sums: readonly Sums[], outcome: Outcome): Row | null {
  const total = totalOf(sums);
  const d = difference(total, WEIGHTS[outcome]);
  if (d === null) return null;
  const without = sums.map((each) => {
    const rest = total.slice();
    add(rest, each, -1);
    return difference(rest, WEIGHTS[outcome]);
  });
  const range = [d, ...without.filter(isKnown)];
  return {
    specification,
    difference: d,
    components: Object.fromEntries(
      COMPONENTS.map((name, k) => [name, componentDifference(total, k)]),
    ) as Row['components'],
    withoutOne: [Math.min(...range), Math.max(...range)],
  };
}

function noiseOf(facts: readonly CaseFacts[], copies: number): PerOutcome<Noise> {
  const draw = random('specifications noise');
  const totals = Array.from({ length: copies }, () => totalOf(sumsOfUnits(comparer()(disturbed(facts, draw), MAIN))));
  return perOutcome((outcome) => {
    const drawn = totals.map((total) => difference(total, WEIGHTS[outcome])).filter(isKnown);
    return {
      copies,
      median: median(drawn),
      interval: percentiles(drawn),
      positive: drawn.filter(isPositive).length / drawn.length,
    };
  });
}

/** The specification curves of both outcomes. Deterministic: every draw has a seeded stream of its own. */
export function specifications(dataset: Dataset, { exchanges = EXCHANGES, copies = COPIES } = {}): PerOutcome<Curve> {
  const readings = new Map<string, CaseFacts[]>();
  const factsFor = (specification: Specification): CaseFacts[] => {
    const key = `${specification.coder} ${specification.massOrganisations}`;
    const facts = readings.get(key) ?? factsOf(dataset, specification);
    readings.set(key, facts);
    return facts;
  };
  const compare = comparer();
  const all = SPECIFICATIONS.map((specification) => compare(factsFor(specification), specification));
  const sums = all.map(sumsOfUnits);
  const curves = exchangedCurves(all, exchanges);
  const noise = noiseOf(factsFor(MAIN), copies);
  return perOutcome((outcome) => {
    const rows = SPECIFICATIONS.flatMap((specification, i) => rowOf(specification, sums[i] ?? [], outcome) ?? []);
    rows.sort((x, y) => x.difference - y.difference);
    const differences = rows.map((row) => row.difference);
    return {
      outcome,
      rows,
      dropped: SPECIFICATIONS.length - rows.length,
      positive: differences.filter(isPositive).length,
      negative: differences.filter(isNegative).length,
      median: median(differences),
      joint: jointTest(differences, curves[outcome]),
      noise: noise[outcome],
    };
  });
}
