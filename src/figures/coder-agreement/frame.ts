import type { ItemRow } from './rows.ts';
import type { Measure } from './state.ts';

/** The scale of alpha for one measure, in px. */
export interface Panel {
  readonly measure: Measure;
  readonly x: number;
  readonly width: number;
  /** Right end of the numbers of units. */
  readonly n: number;
}

/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** One beside the other, or on a phone one on the other. */
  readonly panels: readonly Panel[];
  /** Room for the names of items. */
  readonly label: number;
  readonly font: number;
  readonly row: number;
  readonly r: number;
  /** The lowest alpha on the scale; the highest is 1. */
  readonly low: number;
}

const STEP = 0.25;
/** Room at either end of a scale, so that no mark is cut. */
const PAD = 8;

/** The lowest end that is drawn, 0 at most, to quarters. */
function lowest(items: readonly ItemRow[], measures: readonly Measure[]): number {
  const ends = items.flatMap((item) => measures.flatMap((of) => [item[of].alpha ?? 0, item[of].interval?.[0] ?? 0]));
  return Math.floor(Math.min(0, ...ends) / STEP) * STEP;
}

export function frameFor(width: number, narrow: boolean, items: readonly ItemRow[], show: readonly Measure[]): Frame {
  const wide = width > 900;
  const label = narrow ? width : wide ? 290 : 200;
  const gap = wide ? 30 : 18;
  const each = narrow ? width : (width - label - gap * (show.length - 1)) / show.length;
  const number = narrow ? 30 : 34;
  return {
    width,
    narrow,
    panels: show.map((measure, i) => {
      const x = narrow ? 0 : label + i * (each + gap);
      return { measure, x, width: each - number, n: x + each };
    }),
    label,
    font: wide ? 14 : 13,
    row: narrow ? 16 : wide ? 25 : 24,
    r: wide ? 5.5 : 5,
    low: lowest(items, show),
  };
}

/** Where an alpha stands on a scale. */
export const xOf = (alpha: number, { x, width }: Panel, { low }: Frame): number =>
  x + PAD + ((Math.max(low, alpha) - low) / (1 - low)) * (width - 2 * PAD);
