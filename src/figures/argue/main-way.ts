import { corners, type Box } from '../../model/argue.ts';
import { COMPONENTS, type Component, type PerComponent } from '../../model/outcomes.ts';
import { perComponent, weightedSum, type Weighable } from './weigh.ts';

/** Lowest and highest D of the main specification over the box; null if it is not defined there. */
export function rangeOver({ main }: Weighable, box: Box): [low: number, high: number] | null {
  const all = corners(box).map((weights) => weightedSum(main, weights));
  const known = all.filter((d) => d !== null);
  return known.length > 0 && known.length === all.length ? [Math.min(...known), Math.max(...known)] : null;
}

/**
 * The value of one weight, the others keeping their proportion, at which D of the main specification changes sign; null if
 * it never does. Where the others weigh nothing they share alike what is left.
 */
export function flipOf({ main }: Weighable, weights: PerComponent, name: Component): number | null {
  const others = COMPONENTS.filter((other) => other !== name);
  const left = others.reduce((sum, other) => sum + weights[other], 0);
  const share = perComponent((other) => (other === name ? 0 : left > 0 ? weights[other] / left : 1 / others.length));
  const [own, rest] = [main[name], weightedSum(main, share)];
  if (own === null || rest === null || own * rest >= 0) return null;
  return rest / (rest - own);
}
