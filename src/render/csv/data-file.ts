import type { Column } from './column.ts';
import { csvText } from './csv-text.ts';

/** A file of the published dataset. */
export interface DataFile {
  /** Its path beneath `data/`, without the ending `.csv`. */
  readonly name: string;
  /** What one line of it is. */
  readonly line: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  readonly text: string;
}

/** A published file of records of one kind. */
export function dataFile<T>(
  name: string,
  line: string,
  columns: readonly Column<T>[],
  records: readonly T[],
): DataFile {
  const header = columns.map((column) => column.name);
  const rows = records.map((record) => columns.map(({ of }) => of(record)));
  return { name, line, columns, text: csvText(header, rows) };
}
