import type { Label } from './labels.ts';
import { COMPONENTS, type PerComponent } from './outcomes.ts';

/** Components of each phase of a case, in the order of `COMPONENTS`; null where unknown. */
export type Values = readonly (readonly (number | null)[])[];

/**
 * What a case adds to the comparison: for each component the sum and the weight of its integrated phases, then those of
 * the others. Additive over cases, so that draws over cases are sums of these.
 */
export type Sums = Float64Array;
const WIDTH = 4;

/** Weights are sums of halves of unit fractions: below this there is none, and rounding is all that is left. */
const NOTHING = 1e-9;

export const noSums = (): Sums => new Float64Array(WIDTH * COMPONENTS.length);

/** The sums of one case: its weight of 1 is shared by its phases that have a label and a known component. */
export function sumsOf(values: Values, labels: readonly Label[]): Sums {
  const sums = noSums();
  for (let k = 0; k < COMPONENTS.length; k++) {
    const at = WIDTH * k;
    let count = 0;
    for (let i = 0; i < labels.length; i++) {
      const [label, value] = [labels[i], values[i]?.[k] ?? null];
      if (!label || value === null) continue;
      count++;
      sums[at] = (sums[at] as number) + label.integrated * value;
      sums[at + 1] = (sums[at + 1] as number) + label.integrated;
      sums[at + 2] = (sums[at + 2] as number) + label.other * value;
      sums[at + 3] = (sums[at + 3] as number) + label.other;
    }
    for (let j = at; j < at + WIDTH; j++) if (count > 1) sums[j] = (sums[j] as number) / count;
  }
  return sums;
}

/** Adds the sums of a case, or takes them away again. */
export function add(total: Sums, sums: Sums, sign: 1 | -1 = 1): void {
  for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + sign * (sums[i] as number);
}

/** The sums of some cases together. */
export function totalOf(all: readonly Sums[]): Sums {
  const total = noSums();
  for (const sums of all) add(total, sums);
  return total;
}

/** d_k of METHOD §6: mean of component k over integrated phases minus that over the others; null if either is empty. */
export function componentDifference(total: Sums, k: number): number | null {
  const at = WIDTH * k;
  const [weight, otherWeight] = [total[at + 1] as number, total[at + 3] as number];
  if (weight < NOTHING || otherWeight < NOTHING) return null;
  return (total[at] as number) / weight - (total[at + 2] as number) / otherWeight;
}

/** D = Σ w_k d_k; null if a component that weighs anything is not defined. */
export function difference(total: Sums, weights: PerComponent): number | null {
  let sum = 0;
  for (let k = 0; k < COMPONENTS.length; k++) {
    const weight = weights[COMPONENTS[k] as keyof PerComponent];
    if (weight === 0) continue;
    const d = componentDifference(total, k);
    if (d === null) return null;
    sum += weight * d;
  }
  return sum;
}
