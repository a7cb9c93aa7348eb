import { z } from 'zod';
import { PROVINCES } from './case.ts';
import { says, show } from './says.ts';
import { Id, Line, Sources, Text, Year } from './text.ts';

// prettier-ignore
export const SERIES_UNITS = [
  'children', 'pupils', 'percent', 'organisations', 'people', 'cny', 'stations', 'projects', 'posts',
] as const;
export type SeriesUnit = (typeof SERIES_UNITS)[number];

/** Columns of a series file, in the order in which they must stand. */
// prettier-ignore
export const SERIES_COLUMNS = [
  'year', 'geography', 'measure', 'definition', 'value', 'unit', 'source', 'note_en', 'note_zh',
] as const;

const Figure = z
  .string()
  .regex(
    /^\d+(\.\d+)?$/,
    says((input) => `${show(input)} is no figure`, 'Write digits alone, such as 61025500 or 46.74'),
  )
  .transform(Number)
  .meta({ title: 'figure' });
const YearCell = z
  .string()
  .regex(
    /^\d{4}$/,
    says((input) => `${show(input)} is no year`, 'Write it in four digits'),
  )
  .transform(Number)
  .pipe(Year)
  .meta({ title: 'year' });
const Geography = z.enum(['CN', ...PROVINCES]).meta({ title: '`CN`, or a province code of ISO 3166-2:CN' });
const NoteCell = z.union([z.literal(''), Line]).meta({ title: 'text, may be empty' });

/** The schema of one row of a `data/series/<name>.csv`, whose cells are texts. */
export const SeriesRow = z
  .strictObject({
    year: YearCell.describe('Year of the figure'),
    geography: Geography.describe('The country or the province that the figure is of'),
    measure: Line.describe('What of the counted is meant: the total, an age group, a kind'),
    definition: Id.describe('Id of the definition that the figure belongs to'),
    value: Figure.describe('The figure as the source states it, or computed where the note says so'),
    unit: z.enum(SERIES_UNITS).describe('What is counted'),
    source: Id.describe('Id of the source that states it'),
    note_en: NoteCell.describe('A remark in English; empty together with the other'),
    note_zh: NoteCell.describe('The remark in Chinese; empty together with the other'),
  })
  .refine(
    ({ note_en, note_zh }) => (note_en === '') === (note_zh === ''),
    says('the note stands in one language alone', 'Write it in both, or in neither'),
  )
  .transform(({ note_en: en, note_zh: zh, ...row }) => ({ ...row, note: en === '' ? null : { en, zh } }));
export type SeriesRow = z.infer<typeof SeriesRow>;

/** One national or provincial series: the name of its file and its rows, in the file's order. */
export interface Series {
  readonly name: string;
  readonly rows: readonly SeriesRow[];
}

/** The schema of one entry of `data/series/definitions.yaml`. */
export const Definition = z.strictObject({
  id: Id.describe('Id of the definition'),
  label: Text.describe('Short name'),
  text: Text.describe('What is counted and what isn’t'),
  source: Sources.describe('Ids of the sources'),
});
export type Definition = z.infer<typeof Definition>;

/** The schema of `data/series/definitions.yaml`. */
export const DefinitionList = z.array(Definition);
