import type { Transition } from '../../model/transitions.ts';

/** The relations of the codebook by their stage on the thesis's continuum; two ways lead through its middle. */
const STAGE: Readonly<Record<string, number>> = { separation: 0, dependence: 1, independence: 1, cooperation: 2 };

/** A move with the relation of the two sides before and after, both known. */
export interface RelationMove {
  readonly move: Transition;
  readonly from: string;
  readonly to: string;
  /** On the continuum: along it, back, across from dependence to independence or the other way, or nowhere. */
  readonly way: 'along' | 'back' | 'across' | 'same';
}

/** The moves whose relation is known at both ends. */
export const relationMoves = (moves: readonly Transition[]): RelationMove[] =>
  moves.flatMap((move) => {
    const [from, to] = [move.from.phase.relation.code, move.to.phase.relation.code];
    if (from === null || to === null) return [];
    const steps = (STAGE[to] ?? 0) - (STAGE[from] ?? 0);
    const way = from === to ? 'same' : steps > 0 ? 'along' : steps < 0 ? 'back' : 'across';
    return [{ move, from, to, way }];
  });
