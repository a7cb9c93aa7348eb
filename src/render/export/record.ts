import type { Drawing } from '../../figures/figure.ts';
import { exportWords } from '../../i18n/export-words.ts';
import { bare, idsAfter } from '../csv/bare.ts';
import { LICENCE, type About } from './about.ts';

/** A source as it stands in a figure's record. */
export interface RecordSource {
  readonly id: string;
  /** The reference in words, in the language of the record. */
  readonly reference: string;
  readonly csl: object;
}

/** A state as the address writes it. */
export interface Written {
  readonly query: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A figure in one state for machines: what it says, the rows of its table, and where they come from. */
export const recordOf = (
  drawing: Omit<Drawing, 'plot'>,
  about: About,
  state: Written,
  sources: readonly RecordSource[],
) => ({
  id: about.id,
  number: about.number,
  title: drawing.title,
  takeaway: drawing.takeaway,
  caption: drawing.caption,
  howToRead: about.howTo,
  language: about.lang,
  address: about.address,
  state,
  data: { name: exportWords[about.lang].dataset, ...about.data, licence: LICENCE },
  notes: drawing.table.caption,
  columns: drawing.table.columns.map(({ key, label, numeric = false }) => ({ key, label, numeric })),
  rows: drawing.table.rows.map((row) => ({
    values: Object.fromEntries(drawing.table.columns.map(({ key }, i) => [key, bare(row[i]?.text ?? '')])),
    phases: idsAfter('cases/', row),
    sources: idsAfter('sources#source-', row),
  })),
  sources,
});
export type FigureRecord = ReturnType<typeof recordOf>;

/** That record as the text of a JSON file. */
export const jsonOf = (...parts: Parameters<typeof recordOf>): string =>
  `${JSON.stringify(recordOf(...parts), null, 1)}\n`;
