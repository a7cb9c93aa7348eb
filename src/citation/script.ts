import type { Citable } from './citable.ts';

/** The writing a work is cited in: it decides names, marks of punctuation, and 等 against et al. */
export type Script = 'han' | 'western';

const HAN = /^(?:zh|ja)\b/;

/** The script of a work, by its language. */
export const scriptOf = (work: Pick<Citable, 'language'>): Script => (HAN.test(work.language) ? 'han' : 'western');
