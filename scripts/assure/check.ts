/** What a check found. */
export interface Found {
  /** Whether all is as it should be; null where it could not be run on this machine. */
  readonly ok: boolean | null;
  /** The figure, in a few words: `612 of 612 faults caught`; where it could not be run, why. */
  readonly figure: string;
}

/** One of the long checks of `npm run assure`, in a file that is named for it. It prints its own details. */
export interface Check {
  /** By which it is asked for: `npm run assure -- faults`. */
  readonly name: string;
  /** The sentence that it proves, as the table of results has it. */
  readonly says: string;
  /** Whether it reads dist/, which is then built first. */
  readonly site: boolean;
  /** How long it may take on two cores, in minutes; all of them together at most 75. */
  readonly minutes: number;
  readonly run: () => Promise<Found>;
}
