import { COMPONENTS, type Component, type PerComponent } from '../../model/outcomes.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A triangle with breadth at its left foot, contact at its right and professional capacity at its apex; in px. */
export interface Triangle {
  readonly x: number;
  readonly top: number;
  readonly side: number;
}

export const heightOf = ({ side }: Triangle): number => (side * Math.sqrt(3)) / 2;

/** Where weights lie: each the nearer to its corner, the more it weighs. */
export const spotOf = ({ contact, professional }: PerComponent, t: Triangle): Spot => ({
  x: t.x + t.side * (contact + professional / 2),
  y: t.top + heightOf(t) * (1 - professional),
});

/** All weight on one component. */
export const corner = (name: Component): PerComponent => ({ breadth: 0, contact: 0, professional: 0, [name]: 1 });

const EDGES = [
  ['breadth', 'contact'],
  ['contact', 'professional'],
  ['professional', 'breadth'],
] as const satisfies readonly (readonly [Component, Component])[];

/**
 * The ends of the straight line on which a sum linear in the weights is zero; null where it does not cross the triangle,
 * or is zero all over it.
 */
export function zeroLine(d: Readonly<Record<Component, number | null>>): [PerComponent, PerComponent] | null {
  const at = COMPONENTS.filter((name) => d[name] === 0).map(corner);
  const across = EDGES.flatMap(([one, other]) => {
    const [from, to] = [d[one], d[other]];
    if (from === null || to === null || from * to >= 0) return [];
    const part = from / (from - to);
    return [{ ...corner(one), [one]: 1 - part, [other]: part }];
  });
  const [first, second, ...more] = [...at, ...across];
  return first && second && more.length === 0 ? [first, second] : null;
}

/** The corners of a convex patch in the order in which they go round it. */
export function around(spots: readonly Spot[]): Spot[] {
  const middle = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  const [x, y] = [middle((spot) => spot.x), middle((spot) => spot.y)];
  const angle = (spot: Spot) => Math.atan2(spot.y - y, spot.x - x);
  return [...spots].sort((one, other) => angle(one) - angle(other));
}
