import { CONDITIONS } from '../../model/conditions.ts';
import { NARROW } from '../figure.ts';

/** Geometry of the table in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Width of the column of one condition. */
  readonly condition: number;
  /** Where the two outcomes part, and how far the marks reach to either side. */
  readonly middle: number;
  readonly half: number;
  /** Right edges of the columns of numbers: consistency, PRI, coverage. On a phone consistency alone has one. */
  readonly numbers: readonly number[];
  /** Where the reading of a row begins; on a phone it stands beneath the marks. */
  readonly reading: number;
  readonly font: number;
  /** Radius of a glyph. */
  readonly r: number;
  /** Distance between two marks. */
  readonly step: number;
}

export function frameFor(width: number): Frame {
  if (width < NARROW) {
    const condition = 22;
    const [left, right] = [CONDITIONS.length * condition + 6, width - 66];
    const half = (right - left) / 2;
    return {
      width,
      narrow: true,
      condition,
      middle: left + half,
      half,
      numbers: [width],
      reading: 0,
      font: 12,
      r: 4.6,
      step: 13.5,
    };
  }
  const wide = width > 900;
  const condition = wide ? 104 : 84;
  const number = wide ? 82 : 58;
  const left = CONDITIONS.length * condition + (wide ? 16 : -10);
  const reading = width - (wide ? 128 : 90);
  const right = reading - 3 * number - (wide ? 26 : 10);
  return {
    width,
    narrow: false,
    condition,
    middle: (left + right) / 2,
    half: (right - left) / 2,
    numbers: [1, 2, 3].map((i) => right + i * number),
    reading,
    font: 13,
    r: wide ? 6.5 : 5.5,
    step: wide ? 18 : 15,
  };
}
