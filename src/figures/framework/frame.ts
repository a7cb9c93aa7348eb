import type { Spot } from '../shared/dodge.ts';

/** Geometry of the framework in px: a heading, the field of four cells, and a panel of words or arrows. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly field: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly panel: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Font size of names in the cells; of all else it is `font`. */
  readonly nameSize: number;
  readonly font: number;
  /** Radius of a glyph. */
  readonly r: number;
}

const HEAD = 66;
const KEY = 30;

/** The panel stands at the right of the field, on a phone beneath it, where the arrows need more room than words. */
export function frameFor(width: number, narrow: boolean, withLadder: boolean): Frame {
  if (narrow) {
    const field = { x: 1, y: HEAD + 8, width: width - 2, height: 352 };
    const panel = { x: 0, y: field.y + field.height + 22, width, height: withLadder ? 236 : 148 };
    return { width, narrow, field, panel, height: panel.y + panel.height + KEY + 8, nameSize: 14, font: 12, r: 12 };
  }
  const wide = width > 900;
  const field = { x: 1, y: HEAD, width: Math.round(width * 0.6), height: wide ? 400 : 348 };
  const x = field.x + field.width + (wide ? 44 : 28);
  const panel = { x, y: field.y, width: width - x, height: field.height };
  const height = field.y + field.height + KEY;
  return { width, narrow, field, panel, height, nameSize: wide ? 19 : 16, font: wide ? 14 : 13, r: wide ? 18 : 14 };
}

/** Middle of a cell. */
export const cellCentre = ({ field }: Frame, social: boolean, integrated: boolean): Spot => ({
  x: field.x + field.width * (social ? 0.75 : 0.25),
  y: field.y + field.height * (integrated ? 0.25 : 0.75),
});
