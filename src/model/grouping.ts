import { cellAt, type Cell } from './cells.ts';
import { DEFAULT_CHOICES, type Choices, type Side } from './choices.ts';
import type { Position } from './position.ts';
import { against, type Score } from './score.ts';

/**
 * How phases are told apart by model. `certain`: only a settled or likely phase counts in its model. `point`: every phase
 * with a position counts in the model of its point score, half to each side where the score lies on a cut (METHOD §6).
 */
export const GROUPINGS = ['certain', 'point'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A model, or why a phase counts in none. */
export type Group = Cell | 'contested' | 'no-position' | 'outside';

/** What part of a phase counts in a group. */
export interface Belonging {
  readonly group: Group;
  /** 1, or 1/2 and 1/4 for a phase that lies on a cut. */
  readonly share: number;
}

type Standing = Pick<Position, 'certainty' | 'cell' | 'outside' | 'initiation' | 'integration'>;

const sides = <T>(score: Score, cut: number, below: T, above: T): readonly T[] => {
  const side = against(cut, score.sum, score.known);
  return side < 0 ? [below] : side > 0 ? [above] : [below, above];
};

/**
 * The groups in which a phase counts; the shares sum to 1. Under `certain` there is one; under `point` there are two or
 * four where a score lies exactly on a cut, and nobody is contested.
 */
export function groupsOf(
  position: Standing,
  grouping: Grouping,
  { cutInitiation, cutIntegration }: Pick<Choices, 'cutInitiation' | 'cutIntegration'> = DEFAULT_CHOICES,
): Belonging[] {
  const { certainty, cell, outside, initiation, integration } = position;
  if (outside) return [{ group: 'outside', share: 1 }];
  if (certainty === 'no-position' || initiation.known === 0 || integration.known === 0)
    return [{ group: 'no-position', share: 1 }];
  if (grouping === 'certain') return [{ group: cell ?? 'contested', share: 1 }];
  const who = sides<Side>(initiation, cutInitiation, 'government', 'social');
  const ties = sides(integration, cutIntegration, false, true);
  const share = 1 / (who.length * ties.length);
  return ties.flatMap((integrated) => who.map((side) => ({ group: cellAt(side, integrated), share })));
}
