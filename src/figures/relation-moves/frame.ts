import { RELATIONS, type Relation } from './stages.ts';

/** Geometry of the list in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Where the tracks begin; names stand left of it, or above the tracks on a phone. */
  readonly left: number;
  readonly row: number;
  readonly group: number;
  readonly r: number;
  readonly font: number;
}

export function frameFor(width: number, narrow: boolean): Frame {
  return narrow
    ? { width, narrow, left: 0, row: 42, group: 36, r: 5, font: 12 }
    : { width, narrow, left: Math.round(Math.min(390, width * 0.43)), row: 27, group: 34, r: 5.5, font: 13 };
}

/** Width of the column of one relation. */
export const columnOf = (f: Frame): number => (f.width - f.left) / RELATIONS.length;

/** Middle of the column of a relation. */
export const xOf = (relation: Relation, f: Frame): number => f.left + (RELATIONS.indexOf(relation) + 0.5) * columnOf(f);
