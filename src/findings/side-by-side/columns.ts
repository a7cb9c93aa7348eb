import type { Indicator } from '../../data/types.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, type Cell } from '../../model/cells.ts';
import type { Position } from '../../model/position.ts';
import { lowered } from '../shared/lowered.ts';

/** A model with the phases that are settled or likely there. */
export interface Column {
  readonly cell: Cell;
  readonly phases: readonly Position[];
}

/** The four models with their phases, in the order in which they are shown. */
export const columnsOf = (at: readonly Position[]): Column[] =>
  CELLS.map((cell) => ({ cell, phases: at.filter((one) => one.cell === cell) }));

/** Models that have a phase, and those that have none. */
export function filledAndEmpty(columns: readonly Column[]): { filled: Column[]; empty: Column[] } {
  return {
    filled: columns.filter(({ phases }) => phases.length > 0),
    empty: columns.filter(({ phases }) => phases.length === 0),
  };
}

/** The name of a model within a sentence: without its capital in English, in quotation marks in Chinese. */
export const modelName = (cell: Cell, lang: Lang): string =>
  lang === 'en' ? lowered(strings(lang).cells[cell]) : `“${strings(lang).cells[cell]}”`;

/** The known codes of an indicator among some phases. */
export function knownCodes(
  phases: readonly Position[],
  entryOf: (phase: Position['phase']) => Indicator | undefined,
): number[] {
  return phases.flatMap(({ phase }) => {
    const code = entryOf(phase)?.code ?? null;
    return code === null ? [] : [code];
  });
}
