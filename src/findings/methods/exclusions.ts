import type { Excluded } from '../../data/types.ts';

/** Why a programme was left out: those served are not named, too few sources, or something else. */
export type Exclusion = 'naming' | 'sources' | 'other';

/** The kind of a reason; the file tells reasons in words alone. */
export const exclusionOf = ({ reason }: Pick<Excluded, 'reason'>): Exclusion =>
  /left-behind child/.test(reason) ? 'naming' : /\bone source\b/.test(reason) ? 'sources' : 'other';
