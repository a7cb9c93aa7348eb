/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Whether there is room for the words of codes beside the tracks. */
  readonly worded: boolean;
  /** Room for the names of rows at the left; on a phone they stand above the tracks. */
  readonly label: number;
  /** Left edges of the columns, and their common width. */
  readonly columns: readonly number[];
  readonly column: number;
  /** Length of a track. */
  readonly track: number;
  readonly font: number;
  readonly r: number;
}

export function frameFor(width: number, narrow: boolean, count: number): Frame {
  const wide = width > 900;
  const label = narrow ? 0 : wide ? 186 : 140;
  const gap = narrow ? 14 : wide ? 18 : 14;
  const column = (width - label - gap * (count - 1)) / Math.max(1, count);
  const worded = wide && column > 180;
  return {
    width,
    narrow,
    worded,
    label,
    columns: Array.from({ length: count }, (_, i) => label + i * (column + gap)),
    column,
    track: narrow ? column - 4 : worded ? 80 : Math.min(120, column - 34),
    font: wide ? 14 : 13,
    r: narrow ? 5 : 6,
  };
}
