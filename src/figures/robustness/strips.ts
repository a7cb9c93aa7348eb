import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { keeper } from '../shared/keeper.ts';
import { along } from './curve-marks.ts';
import { takes, type DrawnCurve } from './curve.ts';
import type { Column, Frame } from './frame.ts';
import { ALL_OPTIONS } from './options.ts';
import { bars } from '../shared/trace.ts';

/** Width of a bin of ranks in px, about. */
const BIN = 7;

/** Ranks below zero, at it and above it, with the tone of each. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly tone: { readonly fill: string; readonly 'fill-opacity': number };
}

export function segmentsOf({ all: { n, positive, negative } }: DrawnCurve): Segment[] {
  const parts: Segment[] = [
    { from: 0, to: negative, tone: { fill: INK.text, 'fill-opacity': 0.6 } },
    { from: negative, to: n - positive, tone: { fill: INK.muted, 'fill-opacity': 0.6 } },
    { from: n - positive, to: n, tone: { fill: INK.accent, 'fill-opacity': 0.8 } },
  ];
  return parts.filter(({ from, to }) => to > from);
}

/** Shares of the specifications in each of `count` bins that take an option. */
export function binned(takesIt: readonly boolean[], count: number): number[] {
  const edge = (bin: number) => Math.floor((bin * takesIt.length) / count);
  return Array.from({ length: count }, (_, bin) => {
    const some = takesIt.slice(edge(bin), Math.max(edge(bin) + 1, edge(bin + 1)));
    return some.filter(Boolean).length / Math.max(1, some.length);
  });
}

const kept = keeper<El[]>();

/**
 * The strips of one outcome: where along the curve each option is taken, and by what share of the specifications there.
 *
 * @param feet lower edges of the rows, by `Option.key`
 */
export function strips(curve: DrawnCurve, { strip }: Column, feet: ReadonlyMap<string, number>, f: Frame): El[] {
  return kept(curve, JSON.stringify([strip, [...feet], f.row]), () => drawn(curve, strip, feet, f));
}

function drawn(curve: DrawnCurve, strip: Column['strip'], feet: ReadonlyMap<string, number>, f: Frame): El[] {
  const x = along(strip.x, strip.width, curve.points.length);
  const rows = ALL_OPTIONS.map((option) => ({
    taken: curve.points.map((point) => takes(point, option)),
    foot: feet.get(option.key) ?? 0,
  }));
  const line = rows.map(({ foot }) => `M${px(strip.x)},${px(foot)}h${px(strip.width)}`).join('');
  return [
    ...segmentsOf(curve).map(({ from, to, tone }) => {
      const width = x(to) - x(from);
      const count = Math.max(1, Math.min(to - from, Math.round(width / BIN)));
      const d = rows.map(({ taken, foot }) => {
        const shares = binned(taken.slice(from, to), count);
        const heights = shares.map((share) => Math.round(share * (f.row - 3) * 2) / 2);
        return bars(x(from), foot, width / count, heights);
      });
      return el('path', { d: d.join(''), ...tone });
    }),
    el('path', { d: line, stroke: INK.line, fill: 'none' }),
  ];
}
