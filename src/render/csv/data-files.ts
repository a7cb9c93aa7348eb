import type { Dataset } from '../../data/types.ts';
import { casesFile } from './cases.ts';
import { codebookFile } from './codebook.ts';
import { codesFile } from './codes.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { listFiles } from './lists.ts';
import { organisationsFile } from './organisations.ts';
import { phasesFile } from './phases.ts';
import { reachFile } from './reach.ts';
import { seriesFiles } from './series.ts';
import { thesisFile } from './thesis.ts';

interface Explained {
  readonly file: DataFile;
  readonly column: DataFile['columns'][number];
}

const plain = (name: string, meaning: string, of: (line: Explained) => string) => ({
  name,
  type: 'text',
  meaning,
  of,
});

/** The dictionary of the other files: one line a column, its own columns included. */
function columnsFile(files: readonly DataFile[]): DataFile {
  const columns = [
    plain('file', 'The file in which the column stands', ({ file }) => `${file.name}.csv`),
    plain('line', 'What one line of that file is', ({ file }) => file.line),
    plain('column', 'The name at the head of the column', ({ column }) => column.name),
    plain('type', 'What may stand in it; lists are separated by semicolons', ({ column }) => column.type),
    plain('meaning', 'What it means; an empty cell is unknown or does not apply', ({ column }) => column.meaning),
  ];
  const line = 'A column of a file';
  const own = { name: 'columns', line, columns, text: '' };
  const explained = [...files, own].flatMap((file) => file.columns.map((column) => ({ file, column })));
  return dataFile('columns', line, columns, explained);
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
