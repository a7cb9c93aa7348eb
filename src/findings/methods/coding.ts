import type { Dataset } from '../../data/types.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';

/** What became of the codes on who initiates, on ties and on the service. */
export interface CodesTold {
  readonly all: number;
  readonly known: number;
  readonly unknown: number;
  readonly byRule: number;
  /** Both coders saw evidence. */
  readonly paired: number;
  /** Both saw evidence and gave the same value. */
  readonly same: number;
  /** One coder alone saw evidence. */
  readonly single: number;
  /** Of these, the codes that are settled as known; the rest are settled as unknown. */
  readonly singleKnown: number;
}

/** Counts the codes of all phases. What is zero by rule was coded by nobody and is counted apart. */
export function codesTold({ cases }: Pick<Dataset, 'cases'>): CodesTold {
  const all = cases.flatMap(({ phases }) =>
    phases.flatMap((phase) => DIMENSIONS.flatMap((dimension) => Object.values(phase[dimension]))),
  );
  const coded = all.filter(({ kind }) => kind !== 'rule');
  const paired = coded.filter(({ a, b }) => a !== null && b !== null);
  const single = coded.filter(({ a, b }) => (a === null) !== (b === null));
  return {
    all: all.length,
    known: coded.filter(({ code }) => code !== null).length,
    unknown: coded.filter(({ code }) => code === null).length,
    byRule: all.length - coded.length,
    paired: paired.length,
    same: paired.filter(({ a, b }) => a === b).length,
    single: single.length,
    singleKnown: single.filter(({ code }) => code !== null).length,
  };
}
