import { NARROW } from '../figure.ts';

/** Measures of a panel in px; `left` is its left edge. */
export interface Frame {
  readonly left: number;
  readonly width: number;
  /** Radius of a mark, and the distance between two. */
  readonly r: number;
  readonly step: number;
  /** Width kept for the names of the rows; they stand above their rows where it is 0. */
  readonly names: number;
  /** From where to where the scale of a component runs. */
  readonly scale: readonly [from: number, to: number];
  /** From where to where what is not known stands. */
  readonly unknown: readonly [from: number, to: number];
  /** From where to where differences are drawn. */
  readonly forest: readonly [from: number, to: number];
}

const UNKNOWN = 82;
const GAP = 12;
const FIGURES = 214;
const NAMES = 118;

/** The measures of a panel of a width. */
export function frameFor(left: number, width: number): Frame {
  const narrow = width < 480;
  const names = narrow ? 0 : NAMES;
  const right = left + width;
  const r = narrow ? 4.2 : 5;
  return {
    left,
    width,
    r,
    step: 2 * r + 2,
    names,
    scale: [left + names, right - UNKNOWN - GAP],
    unknown: [right - UNKNOWN, right],
    forest: narrow ? [left + 6, left + width - 166] : [left + names + 22, right - FIGURES],
  };
}

/** Where panels stand side by side, the space between them. */
export const BETWEEN = 48;

/** The widest that a panel is drawn. */
const WIDEST = 760;

/** The panels of a drawing: side by side where two have room, else one under another. */
export function panelsFor(width: number, count: number): { readonly beside: boolean; readonly frames: Frame[] } {
  const beside = count > 1 && width >= 2 * NARROW - 100;
  const each = beside ? (width - (count - 1) * BETWEEN) / count : Math.min(width, WIDEST);
  const frames = Array.from({ length: count }, (_, i) => frameFor(beside ? i * (each + BETWEEN) : 0, each));
  return { beside, frames };
}
