import { curveArea, sampled } from '../shared/curve-area.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { keeper } from '../shared/keeper.ts';
import { hairs, trace, type Spot } from '../shared/trace.ts';
import { takes, type DrawnCurve, type Point } from './curve.ts';
import { yOf, type Column, type Frame } from './frame.ts';
import type { Option } from './options.ts';

/** Where a rank of `n` begins along a width; its middle is half a rank on. */
export const along =
  (x: number, width: number, n: number) =>
  (rank: number): number =>
    x + (rank / Math.max(1, n)) * width;

/** Specifications that take an option, as dots on the curve. */
const dots = (points: readonly Point[], spots: readonly Spot[], option: Option): El => {
  const d = spots.map(([x, y], i) => (takes(points[i] as Point, option) ? `M${px(x)},${px(y)}h0` : '')).join('');
  return el('path', { d, stroke: INK.text, 'stroke-width': 3.5, 'stroke-linecap': 'round', fill: 'none' });
};

/** The ring of the main specification. */
export const ring = (cx: number, cy: number, r = 5): El =>
  el('circle', { cx, cy, r, fill: INK.paper, stroke: INK.text, 'stroke-width': 2 });

/** What a curve looks like at a place, whatever option is chosen. */
interface Outline {
  readonly spots: readonly Spot[];
  readonly areas: readonly El[];
  readonly hairs: string;
  readonly line: string;
}
const kept = keeper<Outline>();

function outlineOf({ points, all }: DrawnCurve, plot: Column['plot'], y: (d: number) => number): Outline {
  const at = along(plot.x, plot.width, points.length);
  const spots = points.map(({ difference }, i): Spot => [at(i + 0.5), y(difference)]);
  return {
    spots,
    areas: [
      ...curveArea(spots.slice(0, all.negative), y(0), INK.text),
      ...curveArea(spots.slice(all.n - all.positive), y(0), INK.accent),
    ],
    hairs: hairs(points.map(({ low, high }, i) => ({ x: at(i + 0.5), top: y(high), foot: y(low) }))),
    line: trace(sampled(spots)),
  };
}

/** The curve: area to zero, hairs, the line of differences, and the main specification as a ring. */
export function curveMarks(curve: DrawnCurve, { plot }: Column, top: number, f: Frame, option: Option | null): El[] {
  const { points } = curve;
  const place = JSON.stringify([plot, top, f.plotHeight, f.domain]);
  const outline = kept(curve, place, () => outlineOf(curve, plot, (d) => yOf(d, top, f)));
  const { spots } = outline;
  const main = points.findIndex(({ isMain }) => isMain);
  const [mainX, mainY] = spots[main] ?? [0, 0];
  return [
    ...outline.areas,
    el('path', {
      d: outline.hairs,
      stroke: INK.muted,
      'stroke-width': 0.5,
      'stroke-opacity': option ? 0.3 : 0.55,
      fill: 'none',
    }),
    el('path', { d: outline.line, stroke: INK.text, 'stroke-width': option ? 1 : 2, fill: 'none' }),
    ...(option ? [dots(points, spots, option)] : []),
    ...(main >= 0 ? [ring(mainX, mainY, 5.5)] : []),
  ];
}
