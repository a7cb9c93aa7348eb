import { argue, corners, type Argument, type Box } from '../../model/argue.ts';
import { add, componentDifference, difference, noSums, totalOf, type Sums } from '../../model/difference.ts';
import { isNegative, isPositive, percentiles } from '../../model/draws.ts';
import { COMPONENTS, type Component, type PerComponent } from '../../model/outcomes.ts';
import { below, random } from '../../model/random.ts';
import { SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import { verdict, type Verdict } from '../../model/verdict.ts';
import { PARTS } from './parts.ts';
import type { ArgueRow } from './rows.ts';

/** As many draws as the model makes; `estimate` is not loaded in a browser for the sake of this number. */
const DRAWS = 9999;

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

const perComponent = <T>(of: (name: Component, k: number) => T): Record<Component, T> =>
  Object.fromEntries(COMPONENTS.map((name, k) => [name, of(name, k)])) as Record<Component, T>;

const kept = new WeakMap<readonly ArgueRow[], Weighable>();

/** The rows ready to be weighed; made once for the same rows. */
export function weighable(rows: readonly ArgueRow[]): Weighable {
  const known = kept.get(rows);
  if (known) return known;
  const differences = perComponent((name) =>
    rows.flatMap((row) => (row.kind === 'component' && row.component === name ? row.differences : [])),
  );
  const inOnes = (parts: number | null | undefined) => (parts == null ? null : parts / PARTS);
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

/** The model's draws over cases: the same stream, in the same order, so that the same intervals come of them. */
function drawsOf({ sums, draws }: Weighable, stream: string): Float64Array {
  const known = draws.get(stream);
  if (known) return known;
  const draw = random(`${stream} bootstrap`);
  const drawn = new Float64Array(DRAWS * COMPONENTS.length);
  const total = noSums();
  for (let n = 0; n < DRAWS; n++) {
    total.fill(0);
    for (let i = 0; i < sums.length; i++) add(total, sums[below(sums.length, draw)] as Sums);
    for (let k = 0; k < COMPONENTS.length; k++) drawn[n * COMPONENTS.length + k] = componentDifference(total, k) ?? NaN;
  }
  draws.set(stream, drawn);
  return drawn;
}

/** Capacity alone has the draws that the model makes for it, everything else those for adequacy. */
const streamOf = ({ professional }: PerComponent): string => (professional === 1 ? 'capacity' : 'adequacy');

function intervalOf(of: Weighable, weights: PerComponent): [number, number] {
  const drawn = drawsOf(of, streamOf(weights));
  const taken = COMPONENTS.flatMap((name, k) => (weights[name] === 0 ? [] : [[k, weights[name]] as const]));
  const values = new Float64Array(DRAWS);
  let count = 0;
  for (let at = 0; at < drawn.length; at += COMPONENTS.length) {
    let sum = 0;
    for (const [k, weight] of taken) sum += weight * (drawn[at + k] as number);
    if (!Number.isNaN(sum)) values[count++] = sum;
  }
  // Sorted as numbers first: what is in order already costs the model's own sorting next to nothing.
  return percentiles([...values.subarray(0, count).sort()]);
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
  const positive = curve.filter((one) => isPositive(one.difference)).length;
  const negative = curve.filter((one) => isNegative(one.difference)).length;
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

/** Lowest and highest D of the main specification over the box; null if it is not defined there. */
export function rangeOver({ main }: Weighable, box: Box): [low: number, high: number] | null {
  const all = corners(box).map((weights) => weightedSum(main, weights));
  const known = all.filter((d) => d !== null);
  return known.length > 0 && known.length === all.length ? [Math.min(...known), Math.max(...known)] : null;
}

/**
 * The value of one weight, the others keeping their proportion, at which D of the main specification changes sign; null if
 * it never does. Where the others weigh nothing they share alike what is left.
 */
export function flipOf({ main }: Weighable, weights: PerComponent, name: Component): number | null {
  const others = COMPONENTS.filter((other) => other !== name);
  const left = others.reduce((sum, other) => sum + weights[other], 0);
  const share = perComponent((other) => (other === name ? 0 : left > 0 ? weights[other] / left : 1 / others.length));
  const [own, rest] = [main[name], weightedSum(main, share)];
  if (own === null || rest === null || own * rest >= 0) return null;
  return rest / (rest - own);
}
