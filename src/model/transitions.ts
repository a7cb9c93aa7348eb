import type { Dataset, Phase } from '../data/types.ts';
import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import { DIMENSIONS } from './dimensions.ts';
import { positionOf, type Position } from './position.ts';
import { against } from './score.ts';
import { moves, type Move } from './sequence.ts';

/** What a move does to integration: METHOD §7. Undecided where either end is on the cut or has no position. */
export const DIRECTIONS = ['into', 'out-of', 'within', 'apart', 'undecided'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A code that is known at both ends of a move and differs. */
export interface Changed {
  /** Dimension and name, such as `integration.budget`. */
  id: string;
  from: number;
  to: number;
  /** One of the two is zero by the codebook's rule and not by observation. */
  byRule: boolean;
}

/** A move with both positions and the codes that are its evidence. */
export interface Transition extends Omit<Move, 'from' | 'to'> {
  from: Position;
  to: Position;
  direction: Direction;
  changed: Changed[];
}

/** Whether a position is integrated by its point score; null on the cut or without one. Government alone is not. */
function isIntegrated({ outside, integration: { sum, known }, certainty }: Position, cut: number): boolean | null {
  if (outside) return false;
  const side = certainty === 'no-position' ? 0 : against(cut, sum, known);
  return side === 0 ? null : side > 0;
}

function directionOf(from: boolean | null, to: boolean | null): Direction {
  if (from === null || to === null) return 'undecided';
  if (from) return to ? 'within' : 'out-of';
  return to ? 'into' : 'apart';
}

function changedCodes(from: Phase, to: Phase): Changed[] {
  return DIMENSIONS.flatMap((dimension) =>
    Object.entries(from[dimension]).flatMap(([name, before]): Changed[] => {
      const after = to[dimension][name];
      if (!after || before.code === null || after.code === null || before.code === after.code) return [];
      const byRule = before.kind === 'rule' || after.kind === 'rule';
      return [{ id: `${dimension}.${name}`, from: before.code, to: after.code, byRule }];
    }),
  );
}

/** The moves of all cases, cases by id, with what they did to integration. */
export function transitions(dataset: Dataset, choices: Choices = DEFAULT_CHOICES): Transition[] {
  return [...dataset.cases]
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .flatMap((of) =>
      moves(of).map((move) => {
        const [from, to] = [move.from, move.to].map((phase) => positionOf(of, phase, dataset, choices)) as [
          Position,
          Position,
        ];
        const ends = [from, to].map((position) => isIntegrated(position, choices.cutIntegration));
        return {
          ...move,
          from,
          to,
          direction: directionOf(ends[0] ?? null, ends[1] ?? null),
          changed: changedCodes(move.from, move.to),
        };
      }),
    );
}
