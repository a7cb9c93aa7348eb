/** Geometry of the map in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Room for the names of the rows at the left; on a phone they stand above the marks. */
  readonly label: number;
  /** Left edges of the columns, and their common width. */
  readonly columns: readonly number[];
  readonly column: number;
  readonly font: number;
  /** Radius of the mark of a core aim. */
  readonly r: number;
  /** Distance between two marks. */
  readonly step: number;
}

export function frameFor(width: number, narrow: boolean, count: number): Frame {
  const wide = width > 900;
  const label = narrow ? 0 : wide ? 216 : 152;
  const gap = narrow ? 8 : wide ? 24 : 16;
  const column = (width - label - gap * (count - 1)) / Math.max(1, count);
  const r = narrow ? 4.6 : wide ? 6.5 : 5.5;
  return {
    width,
    narrow,
    label,
    columns: Array.from({ length: count }, (_, i) => label + i * (column + gap)),
    column,
    font: wide ? 14 : 13,
    r,
    step: 2 * r + 4.5,
  };
}
