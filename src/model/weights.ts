/** Anything that belongs to a case. */
export interface OfCase {
  caseId: string;
}

/** The weight of each item where every case weighs 1 in all, shared equally by its items: METHOD §1. */
export function caseWeights(items: readonly OfCase[]): number[] {
  const counts = new Map<string, number>();
  for (const { caseId } of items) counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  return items.map(({ caseId }) => 1 / (counts.get(caseId) ?? 1));
}

/** The mean of the known values, every case weighing the same; null where none is known. */
export function caseMean<T extends OfCase>(items: readonly T[], valueOf: (item: T) => number | null): number | null {
  const known = items.flatMap((item) => {
    const value = valueOf(item);
    return value === null ? [] : [{ caseId: item.caseId, value }];
  });
  if (known.length === 0) return null;
  const weights = caseWeights(known);
  const weighted = known.reduce((sum, { value }, i) => sum + value * (weights[i] ?? 0), 0);
  return weighted / weights.reduce((sum, weight) => sum + weight, 0);
}
