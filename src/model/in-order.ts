import type { Phase } from '../data/types.ts';

/** Phases of a case in order of time: by the first year, then by the last; one that still runs comes last. */
export const inOrder = (one: Pick<Phase, 'from' | 'to'>, other: Pick<Phase, 'from' | 'to'>): number =>
  one.from - other.from || (one.to ?? Infinity) - (other.to ?? Infinity) || 0;
