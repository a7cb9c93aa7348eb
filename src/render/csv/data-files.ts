import type { Dataset } from '../../data/types.ts';
import { LANGS, type Text } from '../../i18n/languages.ts';
import { casesFile } from './cases.ts';
import { codebookFile } from './codebook.ts';
import { codesFile } from './codes.ts';
import type { Column } from './column.ts';
import { dataFile, explained, type DataFile, type ExplainedColumn } from './data-file.ts';
import { meaningInChinese } from './in-chinese.ts';
import { listFiles } from './lists.ts';
import { organisationsFile } from './organisations.ts';
import { phasesFile } from './phases.ts';
import { reachFile } from './reach.ts';
import { seriesFiles } from './series.ts';
import { thesisFile } from './thesis.ts';

type Said = Pick<DataFile, 'name' | 'line'>;
interface Line {
  readonly file: Said;
  readonly column: ExplainedColumn;
}

const MEANINGS = {
  file: 'The file in which the column stands',
  line: 'What one line of that file is',
  column: 'The name at the head of the column',
  type: 'What may stand in it; lists are separated by semicolons',
  meaning: 'What it means; an empty cell is unknown or does not apply',
} as const;

const plain = (name: keyof typeof MEANINGS, of: (line: Line) => string): Column<Line> => ({
  name,
  type: 'text',
  meaning: MEANINGS[name],
  of,
});

/** A column a language. */
const perLanguage = (name: keyof typeof MEANINGS, of: (line: Line) => Text): Column<Line>[] =>
  LANGS.map((lang) => ({
    name: `${name}_${lang}`,
    type: 'text',
    meaning: `${MEANINGS[name]} (${lang === 'en' ? 'in English' : 'in Chinese'})`,
    of: (line) => of(line)[lang],
  }));

/** The dictionary of the other files: one line a column, its own columns included. */
function columnsFile(files: readonly DataFile[]): DataFile {
  const columns = [
    plain('file', ({ file }) => `${file.name}.csv`),
    ...perLanguage('line', ({ file }) => file.line),
    plain('column', ({ column }) => column.name),
    ...perLanguage('type', ({ column }) => column.type),
    ...perLanguage('meaning', ({ column }) => column.meaning),
  ];
  const line = 'A column of a file';
  const own: Said = { name: 'columns', line: { en: line, zh: meaningInChinese(line) } };
  const lines = [
    ...files.flatMap((file) => file.columns.map((column) => ({ file, column }))),
    ...columns.map((column) => ({ file: own, column: explained(column) })),
  ];
  return dataFile('columns', line, columns, lines);
}

/** Every file of the published dataset, the dictionary of their columns last. */
export function dataFiles(data: Dataset): DataFile[] {
  const files = [
    casesFile(data),
    phasesFile(data),
    codesFile(data),
    organisationsFile(data),
    reachFile(data),
    ...seriesFiles(data),
    ...listFiles(data),
    codebookFile(data),
    thesisFile(data),
  ];
  return [...files, columnsFile(files)];
}
