import { argue, type Argument, type Box } from '../../model/argue.ts';
import { componentDifference, difference, totalOf, type Sums } from '../../model/difference.ts';
import { COMPONENTS, type Component, type PerComponent } from '../../model/outcomes.ts';
import { SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import { verdict, type Verdict } from '../../model/verdict.ts';
import { intervalOf } from './interval.ts';
import { isAbove, isBelow, PARTS } from './parts.ts';
import type { ArgueRow } from './rows.ts';

/** A specification with its three differences. */
export interface Way {
  readonly specification: Specification;
  readonly isMain: boolean;
  readonly components: Record<Component, number | null>;
}

/** What all drawings of some rows share. */
export interface Weighable {
  readonly ways: readonly Way[];
  /** d_k of the main specification. */
  readonly main: Readonly<Record<Component, number | null>>;
  readonly sums: readonly Sums[];
  /** d_k in each draw over cases, by the name of the stream; NaN where there is none. */
  readonly draws: Map<string, Float64Array>;
  /** What has been weighed already. */
  readonly weighed: Map<string, Weighed>;
}

/** What some weights give. */
export interface Weighed {
  readonly weights: PerComponent;
  /** D of the main specification, and its 95 % interval. */
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** D of each specification that has one, in rising order. */
  readonly curve: readonly { readonly difference: number; readonly isMain: boolean }[];
  readonly positive: number;
  readonly negative: number;
  readonly verdict: Verdict;
}

export const perComponent = <T>(of: (name: Component, k: number) => T): Record<Component, T> =>
  Object.fromEntries(COMPONENTS.map((name, k) => [name, of(name, k)])) as Record<Component, T>;

const kept = new WeakMap<readonly ArgueRow[], Weighable>();

/** The rows ready to be weighed; made once for the same rows. */
export function weighable(rows: readonly ArgueRow[]): Weighable {
  const known = kept.get(rows);
  if (known) return known;
  const differences = perComponent((name) =>
    rows.flatMap((row) => (row.kind === 'component' && row.component === name ? row.differences : [])),
  );
  const inOnes = (parts: number | null | undefined) => (parts === null || parts === undefined ? null : parts / PARTS);
  const sums = rows.flatMap((row) => (row.kind === 'sums' ? row.cases.map((one) => Float64Array.from(one)) : []));
  const total = totalOf(sums);
  const made: Weighable = {
    ways: SPECIFICATIONS.map((specification, i) => ({
      specification,
      isMain: i === 0,
      components: perComponent((name) => inOnes(differences[name][i])),
    })),
    main: perComponent((_, k) => componentDifference(total, k)),
    sums,
    draws: new Map(),
    weighed: new Map(),
  };
  kept.set(rows, made);
  return made;
}

/** Σ w_k d_k; null if a component that weighs anything is not defined. */
export function weightedSum(components: Readonly<Record<Component, number | null>>, weights: PerComponent) {
  let sum = 0;
  for (const name of COMPONENTS) {
    const [d, weight] = [components[name], weights[name]];
    if (weight === 0) continue;
    if (d === null) return null;
    sum += weight * d;
  }
  return sum;
}

/** What some weights give, by the model's rules; reckoned once. */
export function weigh(of: Weighable, weights: PerComponent): Weighed {
  const key = COMPONENTS.map((name) => weights[name]).join();
  const known = of.weighed.get(key) ?? reckon(of, weights);
  of.weighed.set(key, known);
  return known;
}

function reckon(of: Weighable, weights: PerComponent): Weighed {
  const main = difference(totalOf(of.sums), weights);
  const interval = main === null ? null : intervalOf(of, weights);
  const curve = of.ways.flatMap(({ components, isMain }) => {
    const d = weightedSum(components, weights);
    return d === null ? [] : [{ difference: d, isMain }];
  });
  curve.sort((x, y) => x.difference - y.difference);
  const positive = curve.filter((one) => isAbove(one.difference)).length;
  const negative = curve.filter((one) => isBelow(one.difference)).length;
  return {
    weights,
    difference: main,
    interval,
    curve,
    positive,
    negative,
    verdict: verdict({ interval, positive, negative, of: curve.length }),
  };
}

/** The smallest D over the box and the specifications; null if there is none. */
export const against = ({ ways }: Weighable, box: Box): Argument | null => argue(ways, box);
