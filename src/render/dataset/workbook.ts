import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Dataset } from '../../data/types.ts';
import { datasetWords } from '../../i18n/dataset-words.ts';
import { LANGS } from '../../i18n/languages.ts';
import type { Value } from '../csv/csv-text.ts';
import type { DataFile } from '../csv/data-file.ts';
import { LICENCE } from './licence.ts';

const ABOUT = 'about 说明';
/** A cell of Excel holds no more. */
const LONGEST = 32_767;
const [NARROW, WIDE] = [12, 44];

function cellOf(value: Value) {
  if (value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : value.join(';');
  if (text.length > LONGEST) throw new Error(`a text of ${text.length} characters does not fit into a cell of Excel`);
  // Named a text, a cell is none that a spreadsheet computes, whatever it begins with.
  return text === '' ? null : { value: text, type: String };
}

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

/** Name of the sheet of a table: at most 31 characters, without slashes. */
export const sheetName = (table: string): string => table.replace(/^.*\//, '').slice(0, 31);

/** Width of a column, in characters: enough for its head, and for sentences. */
function widthOf({ columns, rows }: DataFile, i: number): number {
  const isText = rows.some((row) => typeof row[i] === 'string' && row[i].length > NARROW * 2);
  return isText ? WIDE : Math.max(NARROW, (columns[i]?.name.length ?? 0) + 2);
}

const sheetOf = (table: DataFile) => ({
  sheet: sheetName(table.name),
  data: [table.columns.map(({ name }) => bold(name)), ...table.rows.map((row) => row.map(cellOf))] as SheetData,
  columns: table.columns.map((_, i) => ({ width: widthOf(table, i) })),
  stickyRowsCount: 1,
});

function aboutSheet({ version, date, hash }: Dataset, tables: readonly DataFile[]) {
  const said = LANGS.flatMap((lang) => [
    [bold(datasetWords.title[lang])],
    [{ value: datasetWords.description[lang], type: String, wrap: true }],
    [`${datasetWords.licence[lang]}${lang === 'en' ? '. ' : '。'}${datasetWords.licenceTerms[lang]}`],
    [null],
  ]);
  const state = [
    [bold('version 版本'), version],
    [bold('date 日期'), date],
    [bold('hash (SHA-256) 哈希值'), hash],
    [bold('licence 许可'), LICENCE.url],
    [null],
    [bold('sheet 工作表'), bold('each line'), bold('每行')],
  ];
  const list = tables.map(({ name, line }) => [sheetName(name), line.en, line.zh]);
  return {
    sheet: ABOUT,
    data: [...said, ...state, ...list] as SheetData,
    columns: [{ width: 80 }, { width: 70 }, { width: 50 }],
  };
}

/** The same archive with every file stamped with one day instead of the hour of writing. */
function stamped(archive: Uint8Array, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The zip format has local time; noon is the same day everywhere.
  return zipSync(unzipSync(archive), { mtime: new Date(year, month - 1, date, 12), level: 9 });
}

/** All tables as one workbook: what it is, what the columns mean, then a sheet a table. Two builds give the same bytes. */
export async function workbook(data: Dataset, tables: readonly DataFile[]): Promise<Uint8Array> {
  const dictionary = tables.filter(({ name }) => name === 'columns');
  const inOrder = [...dictionary, ...tables.filter((table) => !dictionary.includes(table))];
  const sheets = [aboutSheet(data, inOrder), ...inOrder.map(sheetOf)];
  return stamped(await writeExcelFile(sheets).toBuffer(), data.date);
}
