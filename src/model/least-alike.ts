/** What is coded of a service, each code as a share of its scale, 0 to 1; null where it is unknown. */
export interface Coded {
  /** Names the phase: `blue-letter~first`. */
  readonly key: string;
  readonly shares: readonly (number | null)[];
}

/** How far two services lie apart: the sum over the codes known of both, and how many these are. */
function apart(one: Coded, other: Coded): { sum: number; known: number } {
  let [sum, known] = [0, 0];
  one.shares.forEach((share, i) => {
    const against = other.shares[i] ?? null;
    if (share === null || against === null) return;
    sum += Math.abs(share - against);
    known++;
  });
  return { sum, known };
}

/**
 * The phase whose service is least like another's: the one whose codes lie furthest from its own in sum. What is unknown
 * of either counts as no difference. Of equals the one of which more is known in common, then the one whose name comes
 * first. Null where none differs.
 */
export function leastAlike<Phase extends Coded>(from: Coded, phases: readonly Phase[]): Phase | null {
  const [first] = phases
    .map((phase) => ({ phase, ...apart(from, phase) }))
    .filter(({ sum }) => sum > 0)
    .sort((x, y) => y.sum - x.sum || y.known - x.known || (x.phase.key < y.phase.key ? -1 : 1));
  return first?.phase ?? null;
}
