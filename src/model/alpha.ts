/** How far two values disagree: not at all or wholly (nominal), or by the ranks between them (ordinal). */
export type Metric = 'nominal' | 'ordinal';

/** One unit: the value that each coder gave it, null where a coder gave none. */
export type Unit = readonly (number | string | null)[];

/**
 * Krippendorff's alpha by its definition on the coincidence matrix (K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011): 1 − (n − 1) Σ o δ² / Σ n n δ². Units with fewer than two values are left out. Ordinal
 * values stand in ascending order. Returns a number ≤ 1, or null where alpha is not defined: no value is paired, or
 * all paired values are the same.
 */
export function krippendorffAlpha(units: readonly Unit[], metric: Metric): number | null {
  const paired = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1);
  const all = paired.flat();
  const values = [...new Set(all)].sort((x, y) => (x < y ? -1 : 1));
  const counts = values.map((value) => all.filter((each) => each === value).length);
  const rankOf = new Map(values.map((value, rank) => [value, rank]));

  const between = (c: number, k: number): number => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    const span = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
    return span - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2;
  };
  const difference = (c: number, k: number): number => (c === k ? 0 : metric === 'nominal' ? 1 : between(c, k) ** 2);

  let observed = 0;
  for (const unit of paired) {
    const ranks = unit.map((value) => rankOf.get(value) ?? 0);
    for (const c of ranks) for (const k of ranks) observed += difference(c, k) / (ranks.length - 1);
  }
  let expected = 0;
  counts.forEach((n, c) => counts.forEach((m, k) => (expected += n * m * difference(c, k))));
  return expected === 0 ? null : 1 - ((all.length - 1) * observed) / expected;
}
