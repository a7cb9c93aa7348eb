import type { Case, Dataset, Phase } from '../data/types.ts';
import { DIMENSIONS } from './dimensions.ts';

/** How much of what the codebook asks is known. */
export interface Completeness {
  known: number;
  /** Indicators that were asked; what the codebook's rule decides is neither asked nor known. */
  of: number;
  /** 0 to 1; null where nothing was asked. */
  share: number | null;
}

const entriesOf = (phase: Phase) => DIMENSIONS.flatMap((dimension) => Object.values(phase[dimension]));

/** Ids of the sources that a phase's codes cite, each once. */
export function sourcesOfPhase(phase: Phase): string[] {
  return [...new Set(entriesOf(phase).flatMap((entry) => (entry.kind === 'known' ? entry.source : [])))].sort();
}

/** Ids of all sources that a case file cites: its codes, needs, evaluation and reach, each once. */
export function sourcesOfCase(of: Case): string[] {
  const cited = [
    ...of.phases.flatMap(sourcesOfPhase),
    ...of.needs.source,
    ...of.evaluation.source,
    ...of.reach.map(({ source }) => source),
  ];
  return [...new Set(cited)].sort();
}

/** The latest year in which one of these sources was published; null where none bears a date. */
export function newestYear(ids: readonly string[], { sources }: Pick<Dataset, 'sources'>): number | null {
  const cited = new Set(ids);
  const years = sources.flatMap((source) => {
    const year = cited.has(source.id) ? source.issued?.['date-parts'][0]?.[0] : undefined;
    return year === undefined ? [] : [year];
  });
  return years.length > 0 ? Math.max(...years) : null;
}

/** The share of indicators known in some phases together: pass one phase, or all those of a case. */
export function completeness(phases: readonly Phase[]): Completeness {
  const asked = phases.flatMap(entriesOf).filter(({ kind }) => kind !== 'rule');
  const known = asked.filter(({ kind }) => kind === 'known').length;
  return { known, of: asked.length, share: asked.length > 0 ? known / asked.length : null };
}
