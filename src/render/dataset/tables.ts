import type { Dataset } from '../../data/types.ts';
import { dataFiles } from '../csv/data-files.ts';
import { textFile, type PublishedFile } from './published-file.ts';

/** The tables of the dataset as CSV. */
export const tables = (data: Dataset): PublishedFile[] =>
  dataFiles(data).map((table) => ({
    ...textFile(
      { path: `${table.name}.csv`, group: 'tables', mediaType: 'text/csv', description: table.line },
      table.text,
    ),
    table,
  }));
