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
  `${labels.length}: ${labels.map((label) => (label ? `${label.integrated} ${label.other}` : '')).join()}`;

/**
 * Sums of a comparison under exchanges of label vectors among its cases. The answer holds until the next call; cases with
 * unequal numbers of phases can't be exchanged.
 */
export function exchanger(units: readonly Unit[]): (from: readonly number[]) => Sums {
  const width = noSums().length;
  const keys = units.map(({ labels }) => keyOf(labels));
  const vectors = new Map(units.map(({ labels }, i) => [keys[i] as string, labels]));
  const places = new Map([...vectors.keys()].map((key, v) => [key, v]));
  const vectorOf = Uint32Array.from(keys, (key) => places.get(key) as number);
  const count = vectors.size;
  // One flat table of what a case adds under each label vector, few as there are: the draws run over it some ten million times.
  const table = new Float64Array(units.length * count * width);
  units.forEach(({ values }, i) => {
    [...vectors.values()].forEach((labels, v) => {
      if (labels.length === values.length) table.set(sumsOf(values, labels), (i * count + v) * width);
    });
  });
  const total = noSums();
  return (from) => {
    total.fill(0);
    for (let i = 0; i < units.length; i++) {
      const at = (i * count + (vectorOf[from[i] as number] as number)) * width;
      for (let c = 0; c < width; c++) total[c] = (total[c] as number) + (table[at + c] as number);
    }
    return total;
  };
}
