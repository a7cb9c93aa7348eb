import type { Dataset, Definition, SeriesRow } from '../../data/types.ts';
import { columnsFrom } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';

const row = columnsFrom<SeriesRow>('series-row');
const definition = columnsFrom<Definition>('definition');

/** The national and provincial series, a file each, and what each of their figures counts. */
export const seriesFiles = ({ series, definitions }: Dataset): DataFile[] => [
  ...series.map(({ name, rows }) =>
    dataFile(
      `series/${name}`,
      'A national or provincial figure; figures under different definitions never join in one line',
      [
        row.one('year', 'year', ({ year }) => year),
        row.one('geography', 'geography', ({ geography }) => geography),
        row.one('measure', 'measure', ({ measure }) => measure),
        row.one('definition', 'definition', (one) => one.definition),
        row.one('value', 'value', ({ value }) => value),
        row.one('unit', 'unit', ({ unit }) => unit),
        row.one('source', 'source', ({ source }) => source),
        row.one('note_en', 'note_en', ({ note }) => note?.en ?? null),
        row.one('note_zh', 'note_zh', ({ note }) => note?.zh ?? null),
      ],
      rows,
    ),
  ),
  dataFile(
    'definitions',
    'What the figures of the series count',
    [
      definition.one('definition', 'id', ({ id }) => id),
      ...definition.both('label', 'label', ({ label }) => label),
      ...definition.both('text', 'text', ({ text }) => text),
      definition.one('sources', 'source', ({ source }) => source),
    ],
    definitions,
  ),
];
