import { noSums, sumsOf, type Sums, type Values } from './difference.ts';
import type { Label } from './labels.ts';
import { shuffle, type Random } from './random.ts';

/** A case in a comparison: components and label of each phase. */
export interface Unit {
  caseId: string;
  values: Values;
  labels: readonly Label[];
}

/** Positions of the items that share a number, such as the cases with equally many phases. */
export function strata(numbers: readonly number[]): number[][] {
  return [...new Set(numbers)].map((number) => numbers.flatMap((each, i) => (each === number ? [i] : [])));
}

/** A random exchange within strata: at place i stands the position of the item whose label vector goes to item i. */
export function exchange(groups: readonly (readonly number[])[], count: number, draw: Random): number[] {
  const from = Array.from({ length: count }, (_, i) => i);
  for (const group of groups) {
    const shuffled = [...group];
    shuffle(shuffled, draw);
    group.forEach((to, k) => (from[to] = shuffled[k] as number));
  }
  return from;
}

const keyOf = (labels: readonly Label[]): string =>
  labels.map((label) => (label ? `${label.integrated} ${label.other}` : '')).join();

/** There are few label vectors and many pairs of cases, so what a case adds under each is computed once. */
function rememberer(values: Values): (labels: readonly Label[], key: string) => Sums {
  const known = new Map<string, Sums>();
  return (labels, key) => {
    const sums = known.get(key) ?? sumsOf(values, labels);
    known.set(key, sums);
    return sums;
  };
}

/**
 * Sums of a comparison under exchanges of label vectors among its cases. The answer holds until the next call; cases with
 * unequal numbers of phases can't be exchanged.
 */
export function exchanger(units: readonly Unit[]): (from: readonly number[]) => Sums {
  const count = units.length;
  const width = noSums().length;
  const keys = units.map(({ labels }) => keyOf(labels));
  // One flat table of what case i adds with the labels of case j: the draws below run over it some ten million times.
  const pairs = new Float64Array(count * count * width);
  units.forEach(({ values }, i) => {
    const remembered = rememberer(values);
    units.forEach(({ labels }, j) => {
      if (labels.length !== values.length) return;
      pairs.set(remembered(labels, keys[j] as string), (i * count + j) * width);
    });
  });
  const total = noSums();
  return (from) => {
    total.fill(0);
    for (let i = 0; i < count; i++) {
      const at = (i * count + (from[i] as number)) * width;
      for (let c = 0; c < width; c++) total[c] = (total[c] as number) + (pairs[at + c] as number);
    }
    return total;
  };
}
