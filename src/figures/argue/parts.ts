/**
 * Differences are kept as whole numbers of this many to one: shorter as JSON than the doubles, and so fine that what lies
 * between zero and one part is no difference that this many programmes could make.
 */
export const PARTS = 1_000_000_000;

/** Weights sum to 1 and each part is rounded by half at most, so that a weighted sum is off by half a part at most. */
const ROUNDED = 0.5001 / PARTS;

/** The sign of a weighted sum of differences that were kept in parts: exactly zero is neither above nor below. */
export const isAbove = (d: number): boolean => d > ROUNDED;
export const isBelow = (d: number): boolean => d < -ROUNDED;
