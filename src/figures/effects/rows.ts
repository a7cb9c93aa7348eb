import type { Dataset, Study } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { sourceLabel } from '../shared/source-label.ts';
import type { DesignKey } from './state.ts';

export interface NeedRow {
  readonly kind: 'need';
  readonly id: string;
  readonly label: Text;
}

/** One finding of a study. A study that speaks to two needs has two. */
export interface StudyRow extends Pick<
  Study,
  'id' | 'year' | 'population' | 'outcome' | 'effect' | 'finding' | 'need'
> {
  readonly kind: 'study';
  readonly design: DesignKey;
  /** What was tried; null where children were only observed. */
  readonly intervention: Text | null;
  /** Source that reports the study, and how it is named. */
  readonly citation: string;
  readonly label: Text;
  readonly sources: readonly string[];
}
/** Survives JSON. */
export type EffectsRow = NeedRow | StudyRow;

const byYear = (x: StudyRow, y: StudyRow) =>
  (x.year ?? Infinity) - (y.year ?? Infinity) || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0) || 0;

/** The needs in the order of the codebook, then every finding by year, those without a year last. */
export function rows(data: Dataset): EffectsRow[] {
  const needs = Object.entries(data.codebook.needs.items).map(([id, label]): NeedRow => ({ kind: 'need', id, label }));
  const studies = data.studies.map(
    ({ id, year, design, need, intervention, population, outcome, effect, finding, citation, source }): StudyRow => ({
      kind: 'study',
      id,
      year,
      design: design ?? 'untold',
      need,
      intervention,
      population,
      outcome,
      effect,
      finding,
      citation,
      label: sourceLabel(data, citation),
      sources: [...new Set([citation, ...source])],
    }),
  );
  return [...needs, ...studies.sort(byYear)];
}
