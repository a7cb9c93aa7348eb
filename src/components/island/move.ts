import type { El } from '../../figures/shared/elements.ts';
import type { Patched } from './patch.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');
const LASTS = 320;
/** With more marks than this a movement can't be followed. */
const MOST = 400;

type Place = readonly [x: number, y: number];

/** Where the glyph of a mark stands, as its tree says; null if it has none. */
function placeOf({ attributes, children }: El): Place | null {
  const isGlyph = attributes['class'] === 'glyph';
  const numbers = isGlyph ? (String(attributes['transform'] ?? '').match(/-?[\d.]+/g) ?? []).map(Number) : [];
  const [x, y] = numbers;
  if (x !== undefined && y !== undefined) return [x, y];
  for (const child of children) {
    const found = typeof child === 'string' ? null : placeOf(child);
    if (found) return found;
  }
  return null;
}

/** How far a movement under way still keeps a mark from its place. */
function underWay(node: Element): Place {
  if (node.getAnimations().length === 0) return [0, 0];
  const { m41, m42 } = new DOMMatrix(getComputedStyle(node).transform);
  return [m41, m42];
}

/**
 * Lets marks move from where they were to where they are; new ones fade in. A movement under way is taken up where it
 * is. Nothing moves for readers who asked for less motion.
 */
export function move(marks: readonly Patched[]): void {
  if (still.matches || marks.length > MOST) return;
  for (const { node, before, after } of marks) {
    const [from, to] = [before && placeOf(before), placeOf(after)];
    if (!to) continue;
    if (!from) {
      node.animate([{ opacity: 0 }, {}], { duration: LASTS });
      continue;
    }
    const [x, y] = underWay(node);
    const [dx, dy] = [from[0] - to[0] + x, from[1] - to[1] + y];
    if (Math.hypot(dx, dy) < 0.5) continue;
    for (const movement of node.getAnimations()) movement.cancel();
    node.animate([{ transform: `translate(${dx}px, ${dy}px)` }, {}], {
      duration: LASTS,
      easing: 'cubic-bezier(0.2, 0, 0.1, 1)',
    });
  }
}
