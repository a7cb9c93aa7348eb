/** Differences are kept as whole numbers of this many to one: short as JSON, and fine enough that no sign is lost. */
export const PARTS = 1_000_000;
