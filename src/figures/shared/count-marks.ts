import { shape, type Shape } from './shapes.ts';
import type { Spot } from './dodge.ts';
import type { Precision } from './precision.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** A figure as a point: solid where stated, hollow where computed, a triangle that points where the truth may lie. */
export function countMark({ x, y }: Spot, precision: Precision, r: number, ink: string): Shape {
  const stroke = { stroke: ink, 'stroke-width': 1.8 };
  if (precision === 'more' || precision === 'less') {
    const [up, w] = [precision === 'more' ? -1 : 1, r * 1.15];
    const d = `M${round(x - w)},${round(y - up * r * 0.7)}H${round(x + w)}L${round(x)},${round(y + up * r * 1.2)}Z`;
    return shape('path', { d, fill: 'var(--paper)', 'stroke-linejoin': 'round', ...stroke });
  }
  return shape('circle', { cx: x, cy: y, r, fill: precision === 'computed' ? 'var(--paper)' : ink, ...stroke });
}

/** The line of one definition: whole from one year to the next, dotted across years without a figure. */
export function countLine(points: readonly (Spot & { readonly year: number })[], ink: string): Shape[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const gap = to.year - from.year > 1;
    return shape('path', {
      d: `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`,
      stroke: ink,
      'stroke-width': gap ? 1.4 : 2,
      fill: 'none',
      ...(gap ? { 'stroke-dasharray': '2 4' } : {}),
    });
  });
}
