/** Something with a number by which it is ranked. */
export interface Ranked<T> {
  readonly item: T;
  readonly value: number;
}

/**
 * What ranks highest and what ranks lowest, ties together and in the order given; null where nothing stands out, since
 * all have the same value or there are fewer than two.
 */
export function extremes<T>(ranked: readonly Ranked<T>[]): { most: Ranked<T>[]; least: Ranked<T>[] } | null {
  const values = ranked.map(({ value }) => value);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  if (ranked.length < 2 || high === low) return null;
  return {
    most: ranked.filter(({ value }) => value === high),
    least: ranked.filter(({ value }) => value === low),
  };
}
