/** What of Stryker's report is read here. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface MutationScore {
  /** Share of the faults made that some test noticed, 0 to 100; 0 where none was made. */
  readonly percent: number;
  readonly noticed: number;
  readonly made: number;
  /** Faults that were not tried. */
  readonly setAside: number;
}

const NOTICED = ['Killed', 'Timeout'];
/** Whoever is reached by no test has survived too. */
const MADE = [...NOTICED, 'Survived', 'NoCoverage'];

/** The mutation score as Stryker counts it: noticed ÷ (noticed + survived, those that no test reaches among them). */
export function scoreOf({ files }: MutationReport): MutationScore {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const among = (statuses: readonly string[]): number => all.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, made] = [among(NOTICED), among(MADE)];
  return { percent: made === 0 ? 0 : (100 * noticed) / made, noticed, made, setAside: among(['Ignored']) };
}
