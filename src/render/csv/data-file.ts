import type { Text } from '../../i18n/languages.ts';
import type { Column } from './column.ts';
import { csvText, type Value } from './csv-text.ts';
import { meaningInChinese, typeInChinese } from './in-chinese.ts';

/** A column as it is explained to readers. */
export interface ExplainedColumn {
  readonly name: string;
  readonly type: Text;
  readonly meaning: Text;
}

/** A file of the published dataset. */
export interface DataFile {
  /** Its path beneath `data/`, without the ending `.csv`. */
  readonly name: string;
  /** What one line of it is. */
  readonly line: Text;
  readonly columns: readonly ExplainedColumn[];
  /** Its lines, without the head. */
  readonly rows: readonly (readonly Value[])[];
  readonly text: string;
}

/** A column as readers have it explained. Throws where its explanation is not written in Chinese. */
export const explained = ({ name, type, meaning, zh }: Omit<Column<never>, 'of'>): ExplainedColumn => ({
  name,
  type: { en: type, zh: typeInChinese(type) },
  meaning: { en: meaning, zh: zh ?? meaningInChinese(meaning) },
});

/** A published file of records of one kind. */
export function dataFile<T>(
  name: string,
  line: string,
  columns: readonly Column<T>[],
  records: readonly T[],
): DataFile {
  const header = columns.map((column) => column.name);
  const rows = records.map((record) => columns.map(({ of }) => of(record)));
  return {
    name,
    line: { en: line, zh: meaningInChinese(line) },
    columns: columns.map(explained),
    rows,
    text: csvText(header, rows),
  };
}
