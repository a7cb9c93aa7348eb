import { CELLS, type Cell } from './cells.ts';
import { completeness, sourcesOfPhase } from './documentation.ts';
import type { Position } from './position.ts';

/** How well a phase is documented. */
interface Documented {
  readonly position: Position;
  readonly sources: number;
  readonly known: number;
}

const id = ({ caseId, phaseId }: Position): string => `${caseId}~${phaseId}`;

const better = (x: Documented, y: Documented): number =>
  y.sources - x.sources || y.known - x.known || (id(x.position) < id(y.position) ? -1 : 1);

/**
 * One phase to stand for each model, chosen by rule and not by hand: among the settled or likely phases of the model the
 * one whose codes cite most distinct sources; of equals the one with most indicators known; of equals the first by id.
 * Null where the model has no such phase.
 */
export function exemplars(positions: readonly Position[]): Record<Cell, Position | null> {
  const best = (cell: Cell): Position | null => {
    const [first] = positions
      .filter((position) => position.cell === cell)
      .map((position) => ({
        position,
        sources: sourcesOfPhase(position.phase).length,
        known: completeness([position.phase]).known,
      }))
      .sort(better);
    return first?.position ?? null;
  };
  return Object.fromEntries(CELLS.map((cell) => [cell, best(cell)])) as Record<Cell, Position | null>;
}
