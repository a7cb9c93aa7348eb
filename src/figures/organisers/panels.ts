import type { FounderGroup } from '../../model/founders.ts';

/** The groups in the order of their maps: what is to be compared stands side by side. */
export const PANELS: readonly FounderGroup[] = ['government-organised', 'other', 'mixed', 'none'];
