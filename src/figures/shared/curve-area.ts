import { el, px, type El } from './elements.ts';
import { trace, type Spot } from './trace.ts';

/** The curve at least 1 px apart, first and last spot always among them. */
export function sampled(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  spots.forEach((spot, i) => {
    const last = kept.at(-1);
    if (!last || spot[0] - last[0] >= 1 || i === spots.length - 1) kept.push(spot);
  });
  return kept;
}

/** The area between zero and the curve. */
export function curveArea(spots: readonly Spot[], zero: number, fill: string): El[] {
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last) return [];
  const d = `${trace([[first[0], zero], ...sampled(spots)])}V${px(zero)}Z`;
  return [el('path', { d, fill, 'fill-opacity': 0.28 })];
}
