import type { Dataset } from '../../data/types.ts';
import { dataFiles } from '../csv/data-files.ts';
import { textFile, type PublishedFile } from './published-file.ts';

/** The tables of the dataset as CSV. */
export const tables = (data: Dataset): PublishedFile[] =>
  dataFiles(data).map((table) => ({
    ...textFile(`${table.name}.csv`, 'text/csv', table.line, table.text),
    table,
  }));
