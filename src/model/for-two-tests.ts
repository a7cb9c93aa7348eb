/** A p (0 to 1) corrected for being one of two, by Bonferroni: twice over, and at most 1. */
export const forTwoTests = (p: number): number => Math.min(1, 2 * p);
