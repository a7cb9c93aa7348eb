import type { Score } from '../../model/score.ts';
import { dodge, type Spot } from '../shared/dodge.ts';
import type { MapRow } from './rows.ts';

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
        bottom: 100,
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
        bottom: 112,
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

export interface Placed {
  readonly row: MapRow;
  /** Where the scores are. */
  readonly home: Spot;
  /** Where the mark is drawn. */
  readonly spot: Spot;
  readonly onRail: boolean;
}

const middle = (low: number, high: number) => (low + high) / 2;
const at = (score: Score, whole: { low: number; high: number }) => score.value ?? middle(whole.low, whole.high);

/**
 * Puts every phase somewhere: on the map where both scores are known; on the rail below where no tie is known; on the
 * rail at the right where nothing of the initiation is known. Well documented phases come first and lie most exactly.
 */
export function layout(rows: readonly MapRow[], f: Frame): Placed[] {
  const order = [...rows].sort(
    (a, b) =>
      b.initiation.known + b.integration.known - (a.initiation.known + a.integration.known) ||
      (a.caseId + a.phaseId < b.caseId + b.phaseId ? -1 : 1),
  );
  const onRail = (row: MapRow) => row.initiation.value === null || row.integration.value === null;
  const inside = {
    left: f.left + f.r + 2,
    right: f.width - f.right - f.r - 2,
    top: f.top + f.r + 2,
    bottom: f.height - f.bottom - f.r - 2,
  };
  const map = order.filter((row) => !onRail(row));
  const rail = order.filter(onRail);
  const mapHomes = map.map((row) => ({
    x: xOf(at(row.initiation, INITIATION), f),
    y: yOf(at(row.integration, INTEGRATION), f),
  }));
  const railHomes = rail.map((row) =>
    row.integration.value === null
      ? { x: xOf(at(row.initiation, INITIATION), f), y: f.height - f.bottom + f.rail / 2 }
      : { x: f.width - f.right + f.rail / 2, y: yOf(row.integration.value, f) },
  );
  const around = { left: f.left + f.r, right: f.width - f.r, top: f.top + f.r, bottom: f.height - f.bottom + f.rail };
  const gap = 2 * f.r + 2;
  const mapSpots = dodge(mapHomes, gap, inside);
  const railSpots = dodge(railHomes, gap, around);
  const join = (some: readonly MapRow[], homes: readonly Spot[], spots: readonly Spot[], rails: boolean): Placed[] =>
    some.map((row, i) => ({ row, home: homes[i] as Spot, spot: spots[i] as Spot, onRail: rails }));
  return [...join(map, mapHomes, mapSpots, false), ...join(rail, railHomes, railSpots, true)];
}
