/**
 * How an address stands: `alive` it answers; `moved` it answers for good at another one; `dead` it says that the page is
 * gone (404, 410); `blocked` it keeps programs out, so that a person has to look; `unreachable` no usable answer came.
 */
export const STANDINGS = ['dead', 'moved', 'unreachable', 'blocked', 'alive'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an address answered. */
export interface Finding {
  readonly standing: Standing;
  /** In a few words: `404`, `no answer within 20 s`. */
  readonly why: string;
  /** Where it led in the end, if that is another address. */
  readonly to?: string;
}
