import { COMPONENTS, type Component, type PerComponent } from './outcomes.ts';
import type { Row } from './specifications.ts';

/** The weights that a reader allows: each between its two ends, and all together 1. */
export type Box = Readonly<Record<Component, readonly [low: number, high: number]>>;

export const DEFAULT_BOX: Box = { breadth: [0.1, 0.8], contact: [0.1, 0.8], professional: [0.1, 0.8] };

/** The case that can be made against the claim. */
export interface Argument {
  /** Smallest D over the weights and the specifications. */
  difference: number;
  weights: PerComponent;
  specification: Row['specification'];
}

/** Decimal ends of a slider don't sum to exactly 1 in doubles. */
const ROUNDING = 1e-9;

/**
 * The corners of the box cut by the plane on which the weights sum to 1: all but one weight at an end. A linear
 * function takes its extremes there. None if the box misses the plane.
 */
export function corners(box: Box): PerComponent[] {
  const found = COMPONENTS.flatMap((free) => {
    const others = COMPONENTS.filter((name) => name !== free);
    const ends = others.reduce<Partial<Record<Component, number>>[]>(
      (so, name) => so.flatMap((each) => box[name].map((end) => ({ ...each, [name]: end }))),
      [{}],
    );
    return ends.flatMap((each) => {
      const rest = 1 - others.reduce((sum, name) => sum + (each[name] ?? 0), 0);
      const [low, high] = box[free];
      if (rest < low - ROUNDING || rest > high + ROUNDING) return [];
      return [{ ...each, [free]: Math.min(high, Math.max(low, rest)) } as PerComponent];
    });
  });
  const key = (weights: PerComponent) => COMPONENTS.map((name) => weights[name].toFixed(9)).join();
  return [...new Map(found.map((weights) => [key(weights), weights])).values()];
}

/** D of a row under some weights; null if a component that weighs anything is not defined. */
function differenceOf({ components }: Pick<Row, 'components'>, weights: PerComponent): number | null {
  let sum = 0;
  for (const name of COMPONENTS) {
    const d = components[name];
    if (weights[name] === 0) continue;
    if (d === null) return null;
    sum += weights[name] * d;
  }
  return sum;
}

/**
 * The smallest D over the allowed weights and the specifications: exact, since D is linear in the weights (METHOD §6).
 * Null if no weights are allowed or no specification tells of all components.
 */
export function argue(
  rows: readonly Pick<Row, 'components' | 'specification'>[],
  box: Box = DEFAULT_BOX,
): Argument | null {
  const allowed = corners(box);
  let best: Argument | null = null;
  for (const row of rows)
    for (const weights of allowed) {
      const difference = differenceOf(row, weights);
      if (difference === null || (best && difference >= best.difference)) continue;
      best = { difference, weights, specification: row.specification };
    }
  return best;
}
