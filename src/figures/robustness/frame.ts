import type { Outcome } from '../../model/outcomes.ts';
import type { DrawnCurve } from './curve.ts';

/** The places of one outcome, in px. */
export interface Column {
  readonly outcome: Outcome;
  /** Where its heading begins, and how wide it may be. */
  readonly x: number;
  readonly width: number;
  readonly plot: { readonly x: number; readonly width: number };
  /** Middles of the two whiskers beside the curve. */
  readonly whiskers: readonly [main: number, noise: number];
  readonly strip: { readonly x: number; readonly width: number };
  /** Right ends of the figures beside a strip; no median where there is no room for it. */
  readonly median: number | null;
  readonly share: number;
}

/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  readonly columns: readonly Column[];
  /** Where the names of options begin; the names of choices stand left of it, or above on a phone. */
  readonly option: number;
  readonly label: number;
  readonly plotHeight: number;
  readonly row: number;
  /** Lowest and highest difference that is drawn, the same for every curve, so that they compare. */
  readonly domain: readonly [low: number, high: number];
}

const STEP = 0.1;

/** From the lowest to the highest difference drawn, zero included, to tenths. */
function domainOf(curves: readonly DrawnCurve[]): [number, number] {
  const all = curves.flatMap(({ points, row }) => [
    ...points.flatMap(({ low, high }) => [low, high]),
    ...(row.main.interval ?? []),
    ...(row.noise?.interval ?? []),
  ]);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  return [Math.floor(low / STEP - 0.2) * STEP, Math.ceil(high / STEP + 0.2) * STEP];
}

export function frameFor(width: number, narrow: boolean, curves: readonly DrawnCurve[]): Frame {
  const wide = width > 900;
  const n = curves.length;
  const label = narrow ? 106 : wide ? 268 : 206;
  const gap = narrow ? 8 : wide ? 28 : 18;
  const each = (width - label - gap * (n - 1)) / n;
  const stats = narrow && n > 1 ? 38 : wide ? 92 : 82;
  const columns = curves.map(({ outcome }, i): Column => {
    const x = label + i * (each + gap);
    const strip = { x, width: each - stats };
    const plot = narrow ? { x: 36, width: width - 36 - 80 } : strip;
    const beside = plot.x + plot.width;
    return {
      outcome,
      x: narrow ? 0 : x,
      width: narrow ? width : each,
      plot,
      whiskers: [beside + (narrow ? 17 : 20), beside + (narrow ? 58 : wide ? 64 : 61)],
      strip,
      median: narrow && n > 1 ? null : x + each - 40,
      share: x + each,
    };
  });
  return {
    width,
    narrow,
    columns,
    option: narrow ? 10 : wide ? 152 : 100,
    label,
    plotHeight: narrow ? 170 : wide ? 250 : 210,
    row: 19,
    domain: domainOf(curves),
  };
}

/** Height of a difference in a plot whose upper edge is at `top`. */
export const yOf = (difference: number, top: number, { domain: [low, high], plotHeight }: Frame): number =>
  top + ((high - difference) / (high - low)) * plotHeight;

/** Differences that are written beside the curve: 0.1 apart, or further where the range is long. */
export function ticksOf({ domain: [low, high] }: Frame): number[] {
  const step = high - low > 0.5 ? 0.2 : STEP;
  const [from, to] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)];
  return Array.from({ length: to - from + 1 }, (_, i) => ((from + i) * Math.round(step * 10)) / 10);
}
