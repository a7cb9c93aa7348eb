import type { Group } from '../../model/grouping.ts';

/** A column of the figure, in px. */
export interface Column {
  readonly group: Group;
  readonly x: number;
  readonly width: number;
  /** Width of a bar. */
  readonly bar: number;
}

/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Room for names of indicators at the left; on a phone they stand above the bars. */
  readonly label: number;
  readonly columns: readonly Column[];
  /** Font size of names; of numbers it is 12. */
  readonly font: number;
  readonly barHeight: number;
}

/**
 * Columns of equal width; what is not a model stands a little apart.
 *
 * @param aside room for a count beside each bar, in px
 */
export function frameFor(width: number, narrow: boolean, groups: readonly Group[], aside: number): Frame {
  const wide = width > 900;
  const label = narrow ? 0 : wide ? 212 : 152;
  const gap = narrow ? 7 : wide ? 20 : 12;
  const apart = narrow ? 5 : wide ? 22 : 10;
  const extra = groups.includes('contested') ? apart : 0;
  const column = (width - label - extra - gap * (groups.length - 1)) / groups.length;
  return {
    width,
    narrow,
    label,
    font: wide ? 14 : 13,
    barHeight: narrow ? 14 : 15,
    columns: groups.map((group, i) => ({
      group,
      x: label + i * (column + gap) + (group === 'contested' ? extra : 0),
      width: column,
      bar: narrow ? column : column - aside,
    })),
  };
}
