/** Sums of the same numbers in another order may differ in their last digits. */
export const ROUNDING = 1e-12;

export const isPositive = (d: number): boolean => d > ROUNDING;
export const isNegative = (d: number): boolean => d < -ROUNDING;

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((x, y) => x - y);

/** The median; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** The 2.5th and 97.5th percentile of some draws: the order statistics at (n + 1) q, rounded outwards. */
export function percentiles(draws: readonly number[]): [low: number, high: number] {
  const sorted = ascending(draws);
  const tail = Math.max(1, Math.floor(0.025 * (sorted.length + 1)));
  return [sorted[tail - 1] ?? NaN, sorted[sorted.length - tail] ?? NaN];
}

/** The share of draws that are as extreme, counting the observed one among them. */
export const pValue = (extreme: number, draws: number): number => (1 + extreme) / (1 + draws);
