import { median } from '../../model/draws.ts';
import type { Outcome } from '../../model/outcomes.ts';
import { SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import { keeper } from '../shared/keeper.ts';
import { ALL_OPTIONS, type Option } from './options.ts';
import { PARTS, type CurveRow } from './rows.ts';

/** A specification on its curve. */
export interface Point {
  readonly specification: Specification;
  readonly isMain: boolean;
  readonly difference: number;
  /** Lowest and highest difference when one case is left out. */
  readonly low: number;
  readonly high: number;
}

/** What a set of specifications gives. */
export interface Summary {
  readonly n: number;
  readonly positive: number;
  readonly negative: number;
  /** Null where there is none. */
  readonly median: number | null;
  readonly range: readonly [low: number, high: number] | null;
}

/** A curve as it is drawn and counted. */
export interface DrawnCurve {
  readonly row: CurveRow;
  readonly outcome: Outcome;
  /** From the lowest difference to the highest. */
  readonly points: readonly Point[];
  readonly all: Summary;
  readonly dropped: number;
  /** By `Option.key`. */
  readonly options: Readonly<Record<string, Summary>>;
}

export const takes = ({ specification }: Point, { part, value }: Option): boolean => specification[part] === value;

export function summary(points: readonly Point[]): Summary {
  const differences = points.map(({ difference }) => difference);
  return {
    n: points.length,
    positive: differences.filter((d) => d > 0).length,
    negative: differences.filter((d) => d < 0).length,
    median: points.length > 0 ? median(differences) : null,
    range: points.length > 0 ? [Math.min(...differences), Math.max(...differences)] : null,
  };
}

const kept = keeper<DrawnCurve>();

/** Puts the specifications of a row in order of their difference. */
export const curveOf = (row: CurveRow): DrawnCurve => kept(row, '', () => ordered(row));

function ordered(row: CurveRow): DrawnCurve {
  const points = SPECIFICATIONS.flatMap((specification, i): Point[] => {
    const d = row.differences[i] ?? null;
    if (d === null) return [];
    const [down, up] = [row.down[i] ?? 0, row.up[i] ?? 0];
    const [difference, low, high] = [d / PARTS, (d - down) / PARTS, (d + up) / PARTS];
    return [{ specification, isMain: i === 0, difference, low, high }];
  });
  points.sort((x, y) => x.difference - y.difference);
  return {
    row,
    outcome: row.outcome,
    points,
    all: summary(points),
    dropped: SPECIFICATIONS.length - points.length,
    options: Object.fromEntries(
      ALL_OPTIONS.map((option) => [option.key, summary(points.filter((point) => takes(point, option)))]),
    ),
  };
}
