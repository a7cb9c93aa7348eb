import { EFFECTS, type OneChange } from './one-change.ts';

/** Values of one indicator that lead to the same result. */
export interface TurningPoint extends Omit<OneChange, 'to'> {
  /** Lowest first. */
  readonly to: readonly number[];
}

const SHOWN: ReadonlySet<string> = new Set(['moves', 'gains', 'loses', 'leans']);

/** How far the nearest of the values is from the present one; what is unknown is nearest, since learning is no change. */
const step = ({ from, to }: TurningPoint): number =>
  from === null ? 0 : Math.min(...to.map((value) => Math.abs(value - from)));

/**
 * The single changes that decide on the model: those that move a phase to another, give it one, take it away, or change
 * the likeliest of a contested one. Values of an indicator with the same result are one entry. The greatest effect comes
 * first, then the smallest step, then the order of the codebook.
 */
export function turningPoints(changes: readonly OneChange[]): TurningPoint[] {
  const groups = new Map<string, TurningPoint>();
  for (const change of changes) {
    if (!SHOWN.has(change.effect)) continue;
    const { dimension, index, effect, cell, certainty, likeliest } = change;
    const key = [dimension, index, effect, cell, certainty, likeliest].join();
    groups.set(key, { ...change, to: [...(groups.get(key)?.to ?? []), change.to] });
  }
  return [...groups.values()].sort(
    (x, y) => EFFECTS.indexOf(x.effect) - EFFECTS.indexOf(y.effect) || step(x) - step(y),
  );
}
