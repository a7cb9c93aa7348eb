import { CELLS, type Cell } from '../../model/cells.ts';
import { entryFor, type Item } from '../shared/coded.ts';
import type { ComparedPhase } from './rows.ts';
import type { ComparisonState, Ref } from './state.ts';

/** How an item differs among the phases compared. */
export interface Difference {
  readonly item: Item;
  /** Distance of the outermost known codes as a part of the scale, 0 to 1; null where fewer than two are known. */
  readonly range: number | null;
  readonly known: number;
}

export const refOf = ({ caseId, phaseId }: ComparedPhase): Ref => `${caseId}~${phaseId}`;

/** The phase that stands for each model by rule; a model without one is left out. */
export const byRule = (phases: readonly ComparedPhase[]): ComparedPhase[] =>
  CELLS.flatMap((cell) => phases.find(({ exemplarOf }) => exemplarOf === cell) ?? []);

/** Models for which no phase can stand. */
export const withoutExemplar = (phases: readonly ComparedPhase[]): Cell[] =>
  CELLS.filter((cell) => phases.every(({ exemplarOf }) => exemplarOf !== cell));

/**
 * The phases that are drawn: those asked for that exist, in that order; with fewer than two of them, one of each model by
 * rule, since one alone is no comparison. The base is the first that is asked for, else the first that is drawn.
 */
export function chosen(
  phases: readonly ComparedPhase[],
  refs: ComparisonState['phases'],
): { columns: ComparedPhase[]; rule: boolean; base: ComparedPhase | undefined } {
  const asked = refs.flatMap((ref) => phases.find((phase) => refOf(phase) === ref) ?? []);
  const rule = asked.length < 2;
  const columns = rule ? byRule(phases) : asked;
  return { columns, rule, base: asked[0] ?? columns[0] };
}

/** How each item differs among these phases. */
export const differences = (items: readonly Item[], columns: readonly ComparedPhase[]): Difference[] =>
  items.map((item) => {
    const known = columns.map(({ entries }) => entryFor(entries, item.key).code).filter((code) => code !== null);
    const width = Math.max(...item.scale) - Math.min(...item.scale);
    const range = known.length < 2 ? null : (Math.max(...known) - Math.min(...known)) / width;
    return { item, range, known: known.length };
  });

/** Widest differences first; equal ones as in the codebook; last what cannot be compared. */
export const byDifference = (all: readonly Difference[]): Difference[] =>
  [...all].sort((x, y) => (y.range ?? -1) - (x.range ?? -1));

/** The differences in the order in which they are shown. */
export const ordered = (all: readonly Difference[], order: ComparisonState['order']): readonly Difference[] =>
  order === 'difference' ? byDifference(all) : all;
