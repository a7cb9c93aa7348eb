/** Geometry of the map in px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Space between the outermost values and the frame, so that marks set apart stay inside. */
  readonly inset: number;
  /** Radius of a glyph. */
  readonly r: number;
  /** Font size of names and axis texts; never under 12. */
  readonly font: number;
  readonly rail: number;
}

export const INITIATION = { low: -2, high: 2 } as const;
export const INTEGRATION = { low: 0, high: 2 } as const;

export function frameFor(width: number, narrow: boolean): Frame {
  return narrow
    ? {
        width,
        height: Math.round(width * 1.5),
        left: 4,
        right: 30,
        top: 62,
        bottom: 108,
        inset: 26,
        r: 4.5,
        font: 12,
        rail: 26,
      }
    : {
        width,
        height: Math.round(width * 0.72),
        left: 8,
        right: 46,
        top: 54,
        bottom: 114,
        inset: 40,
        r: 6,
        font: 13,
        rail: 38,
      };
}

/** Place of an initiation score, in px. */
export const xOf = (value: number, f: Frame): number =>
  f.left +
  f.inset +
  ((value - INITIATION.low) / (INITIATION.high - INITIATION.low)) * (f.width - f.left - f.right - 2 * f.inset);

/** Place of an integration score, in px. */
export const yOf = (value: number, f: Frame): number =>
  f.height -
  f.bottom -
  f.inset -
  ((value - INTEGRATION.low) / (INTEGRATION.high - INTEGRATION.low)) * (f.height - f.top - f.bottom - 2 * f.inset);
