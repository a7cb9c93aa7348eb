/** What can be said of one part of the claim, always "in this dataset": METHOD §6. */
export const VERDICTS = ['holds', 'leans that way', 'does not hold', 'leans the other way', 'reversed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict rests on. */
export interface Grounds {
  /** 95 % interval of the main specification; null where it has none. */
  interval: readonly [low: number, high: number] | null;
  /** Numbers of specifications above zero, below it, and of all that have a difference. */
  positive: number;
  negative: number;
  of: number;
}

/** Shares of 95 and 75 per cent in whole numbers, so that an edge is met exactly. */
const isAlmostAll = (count: number, of: number): boolean => of > 0 && 100 * count >= 95 * of;
const isMost = (count: number, of: number): boolean => of > 0 && 100 * count >= 75 * of;

/** The verdict on one outcome. */
export function verdict({ interval, positive, negative, of }: Grounds): Verdict {
  if (interval && interval[0] > 0 && isAlmostAll(positive, of)) return 'holds';
  if (interval && interval[1] < 0 && isAlmostAll(negative, of)) return 'reversed';
  if (isMost(positive, of)) return 'leans that way';
  if (isMost(negative, of)) return 'leans the other way';
  return 'does not hold';
}
