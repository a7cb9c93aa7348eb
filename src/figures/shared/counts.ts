import type { Dataset, SeriesRow } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { precisionOf, type Precision } from './precision.ts';
import { sourceLabel } from './source-label.ts';

/** One figure of a series. Survives JSON. */
export interface Count {
  readonly year: number;
  /** `CN` for the country, or a province code. */
  readonly geography: SeriesRow['geography'];
  readonly measure: string;
  readonly value: number;
  readonly unit: SeriesRow['unit'];
  readonly precision: Precision;
  readonly note: Text | null;
  readonly source: string;
  readonly sourceLabel: Text;
}

/** A definition with every figure that was counted by it. Figures of two definitions never stand in one list. */
export interface Counted {
  readonly definition: string;
  readonly label: Text;
  readonly text: Text;
  /** Sources of the definition itself. */
  readonly sources: readonly string[];
  /** By measure in the file's order, then by year. */
  readonly counts: readonly Count[];
}

/** The definitions of one series in the order in which the dataset lists them, each with its figures. */
export function countedBy(data: Dataset, series: string): Counted[] {
  const rows = data.series.find(({ name }) => name === series)?.rows ?? [];
  return data.definitions.flatMap(({ id, label, text, source }) => {
    const mine = rows.filter((row) => row.definition === id);
    if (mine.length === 0) return [];
    const measures = [...new Set(mine.map((row) => row.measure))];
    const counts = measures.flatMap((measure) =>
      mine.filter((row) => row.measure === measure).sort((a, b) => a.year - b.year),
    );
    return [{ definition: id, label, text, sources: source, counts: counts.map((row) => countOf(data, row)) }];
  });
}

const countOf = (data: Dataset, row: SeriesRow): Count => ({
  year: row.year,
  geography: row.geography,
  measure: row.measure,
  value: row.value,
  unit: row.unit,
  precision: precisionOf(row),
  note: row.note,
  source: row.source,
  sourceLabel: sourceLabel(data, row.source),
});
