import type { TrajectoryRow } from './rows.ts';

/** What had begun by the end of a year; 0 for every year. */
export function until(rows: readonly TrajectoryRow[], year: number): readonly TrajectoryRow[] {
  if (year === 0) return rows;
  return rows.map((row) => {
    const begun = (id: string) => row.phases.some((phase) => phase.phaseId === id && phase.from <= year);
    return {
      ...row,
      phases: row.phases.filter((phase) => phase.from <= year),
      moves: row.moves.filter((move) => move.year <= year),
      twins: row.twins.filter((pair) => pair.every(begun)),
    };
  });
}
