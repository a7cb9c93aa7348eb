/**
 * Compares two versions such as `1.10.0` by their numbers.
 *
 * @returns below zero where the first is the older one, zero where they are the same
 */
export function versionOrder(x: string, y: string): number {
  const [a, b] = [x, y].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((number, i) => number !== b?.[i]);
  return at < 0 ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}
