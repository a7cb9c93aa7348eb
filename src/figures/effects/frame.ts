/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Room for the names of the designs at the left; on a phone they stand above the marks. */
  readonly label: number;
  /** Left edges of the columns, and their common width. */
  readonly columns: readonly number[];
  readonly column: number;
  readonly font: number;
  /** Radius of a mark. */
  readonly r: number;
  /** Distance between two marks. */
  readonly step: number;
  /** Whether the studies stand beside their marks by name. */
  readonly named: boolean;
}

/** Least width in px in which the name of a study can be read. */
const NAME = 175;

export function frameFor(width: number, narrow: boolean, count: number): Frame {
  const wide = width > 900;
  const label = narrow ? 0 : wide ? 196 : 160;
  const gap = narrow ? 8 : 18;
  const column = (width - label - gap * (count - 1)) / Math.max(1, count);
  const r = narrow ? 5.5 : 6;
  return {
    width,
    narrow,
    label,
    columns: Array.from({ length: count }, (_, i) => label + i * (column + gap)),
    column,
    font: wide ? 14 : 13,
    r,
    step: 2 * r + 5,
    named: column >= NAME,
  };
}
