import type { Score } from '../../model/score.ts';
import { dodge, type Spot } from './dodge.ts';
import { INITIATION, INTEGRATION, xOf, yOf, type Frame } from './map-frame.ts';

/** What has a place on the map: a phase with its two scores. */
export interface Placeable {
  readonly caseId: string;
  readonly phaseId: string;
  readonly initiation: Score;
  readonly integration: Score;
}

export interface Placed<Row extends Placeable = Placeable> {
  readonly row: Row;
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
export function mapLayout<Row extends Placeable>(rows: readonly Row[], f: Frame): Placed<Row>[] {
  const order = [...rows].sort(
    (a, b) =>
      b.initiation.known + b.integration.known - (a.initiation.known + a.integration.known) ||
      (a.caseId + a.phaseId < b.caseId + b.phaseId ? -1 : 1),
  );
  const onRail = (row: Row) => row.initiation.value === null || row.integration.value === null;
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
  const join = (some: readonly Row[], homes: readonly Spot[], spots: readonly Spot[], rails: boolean): Placed<Row>[] =>
    some.map((row, i) => ({ row, home: homes[i] as Spot, spot: spots[i] as Spot, onRail: rails }));
  return [...join(map, mapHomes, mapSpots, false), ...join(rail, railHomes, railSpots, true)];
}
