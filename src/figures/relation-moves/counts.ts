import type { RelationMoveRow } from './rows.ts';
import { DIRECTIONS, direction, type Direction, type Relation } from './stages.ts';

/** What the sentences of the figure count. */
export interface RelationCounts {
  readonly moves: number;
  /** Moves whose relation is known at both ends. */
  readonly known: number;
  readonly directions: Readonly<Record<Direction, number>>;
  /** Moves into cooperation, by the relation from which they come. */
  readonly into: Readonly<Record<Exclude<Relation, 'cooperation'>, number>>;
  /** Ends of moves known at both ends in which government acts alone. */
  readonly alone: number;
  /** Ends of moves known at both ends of which the coders did not both give the settled relation. */
  readonly disputed: number;
}

export function countsOf(rows: readonly RelationMoveRow[]): RelationCounts {
  const count = (test: (row: RelationMoveRow) => boolean) => rows.filter(test).length;
  const into = (from: Relation) => count((row) => row.from.relation === from && row.to.relation === 'cooperation');
  const known = rows.filter((row) => row.from.relation !== null && row.to.relation !== null);
  const ends = known.flatMap((row) => [row.from, row.to]);
  return {
    moves: rows.length,
    known: known.length,
    directions: Object.fromEntries(
      DIRECTIONS.map((one) => [one, count((row) => direction(row.from.relation, row.to.relation) === one)]),
    ) as Record<Direction, number>,
    into: { separation: into('separation'), dependence: into('dependence'), independence: into('independence') },
    alone: ends.filter((end) => end.alone).length,
    disputed: ends.filter((end) => !end.agreed).length,
  };
}
