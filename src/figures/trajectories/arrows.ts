import type { Spot } from '../shared/dodge.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wayOf } from './counts.ts';
import type { Kind } from './kind.ts';

const toward = (from: Spot, to: Spot, by: number): Spot => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
};
const at = ({ x, y }: Spot) => `${px(x)},${px(y)}`;

/** The point towards which the line between two marks bows: always to its right, so that there and back lie apart. */
function bow(a: Spot, b: Spot): Spot {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const by = Math.max(14, length * 0.14);
  return { x: (a.x + b.x) / 2 - (dy / length) * by, y: (a.y + b.y) / 2 + (dx / length) * by };
}

/** Ways down are what the thesis does not foresee: they bear the accent. */
export const inkOf = (kind: Kind): string => {
  const way = wayOf(kind);
  return way === 'down' ? INK.accent : way === 'up' ? INK.text : INK.muted;
};

/** The places along the line of a move, from 0 at its beginning to 1 at its end. */
export const alongOf = (a: Spot, b: Spot): ((share: number) => Spot) => {
  const c = bow(a, b);
  const at = (from: number, over: number, to: number, t: number) =>
    (1 - t) ** 2 * from + 2 * t * (1 - t) * over + t ** 2 * to;
  return (t) => ({ x: at(a.x, c.x, b.x, t), y: at(a.y, c.y, b.y, t) });
};

/**
 * The line of a move, with its head.
 *
 * @param r radius of the marks in px, which the line leaves free
 * @param proven a code of the axes changed; else the line is dashed, since only the knowledge did
 */
export function arrow(a: Spot, b: Spot, r: number, kind: Kind, proven: boolean): El[] {
  const control = bow(a, b);
  const ink = inkOf(kind);
  const start = toward(a, control, r + 2);
  const tip = toward(b, control, r + 2);
  const neck = toward(tip, control, 7);
  const [nx, ny] = [(neck.y - tip.y) / 7, -(neck.x - tip.x) / 7];
  const wing = (side: 1 | -1) => at({ x: neck.x + side * nx * 3.6, y: neck.y + side * ny * 3.6 });
  return [
    el('path', {
      d: `M${at(start)}Q${at(control)} ${at(neck)}`,
      fill: 'none',
      stroke: ink,
      'stroke-width': wayOf(kind) ? 2 : 1.4,
      ...(proven ? {} : { 'stroke-dasharray': '4 3' }),
    }),
    el('path', { d: `M${at(tip)}L${wing(1)}L${wing(-1)}Z`, fill: ink }),
  ];
}

/** The double line between two phases side by side: no arrow, since neither follows the other. */
export function twin(a: Spot, b: Spot, r: number): El[] {
  const [from, to] = [toward(a, b, r + 1), toward(b, a, r + 1)];
  if (Math.hypot(b.x - a.x, b.y - a.y) <= 2 * r + 2) return [];
  const d = `M${at(from)}L${at(to)}`;
  return [
    el('path', { d, fill: 'none', stroke: INK.muted, 'stroke-width': 3.4 }),
    el('path', { d, fill: 'none', stroke: INK.paper, 'stroke-width': 1.8 }),
  ];
}
