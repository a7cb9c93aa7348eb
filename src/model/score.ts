import type { Scale } from '../data/types.ts';
import type { Value } from './values.ts';

/** The score of one dimension of a phase: METHOD §3. */
export interface Score {
  /** Sum of the known codes. */
  sum: number;
  /** How many indicators are known … */
  known: number;
  /** … of how many. */
  of: number;
  /** Mean of the known codes, null where none is known. */
  value: number | null;
  /** Lower end of the box: every unknown at its lowest, every disagreement at its lower end. */
  low: number;
  /** Upper end of the box. */
  high: number;
}

/**
 * The score of one dimension. The box is that of all completions; where a switch has left ranges, it is stretched to
 * hold the point, which the known codes alone decide.
 */
export function score(values: readonly Value[], scale: Scale): Score {
  const of = values.length;
  const points = values.flatMap((value) => (value.kind === 'known' ? [value.point] : []));
  const sum = points.reduce((total, point) => total + point, 0);
  const known = points.length;
  const total = (end: (...candidates: number[]) => number): number =>
    values.reduce((so, value) => so + end(...(value.kind === 'unknown' ? scale : value.values)), 0);
  const lowest = total(Math.min);
  const highest = total(Math.max);
  if (known === 0) return { sum, known, of, value: null, low: lowest / of, high: highest / of };
  const value = sum / known;
  return {
    sum,
    known,
    of,
    value,
    low: lowest * known <= sum * of ? lowest / of : value,
    high: highest * known >= sum * of ? highest / of : value,
  };
}

/** A cut in whole hundredths, so that scores are compared as integers. */
export const hundredths = (cut: number): number => Math.round(cut * 100);

/** Where a mean of `count` codes with the given sum lies: −1 below the cut, 0 exactly on it, 1 above. */
export function against(cut: number, sum: number, count: number): -1 | 0 | 1 {
  const difference = 100 * sum - hundredths(cut) * count;
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
