import { csvFormatRow } from 'd3-dsv';

/** What a cell may hold; null is unknown and stays empty, a list is written with semicolons. */
export type Value = string | number | boolean | null | readonly string[];

/** So that a spreadsheet takes the file for UTF-8 and shows Chinese. */
const MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What makes a spreadsheet read a cell as a formula; some take the wide forms of Chinese and Japanese for the same. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** A text that would begin a formula gets an apostrophe before it; a number is none, so that −2 stays a number. */
function cellText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A table as the text of a CSV file: RFC 4180, with a byte order mark and lines that end in CRLF. */
export const csvText = (header: readonly string[], rows: readonly (readonly Value[])[]): string =>
  MARK + [header, ...rows].map((row) => csvFormatRow(row.map(cellText)) + LINE_END).join('');
