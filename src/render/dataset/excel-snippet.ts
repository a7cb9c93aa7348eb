import type { DataFile } from '../csv/data-file.ts';

/** The letters of a column of a sheet, from 0: `A`, `Z`, `AA`. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

export interface ExcelSnippet {
  /** First and last column of the helpers. */
  readonly from: string;
  readonly to: string;
  /** The last row of the sheet. */
  readonly last: number;
  readonly helpers: readonly string[];
  readonly result: string;
}

/**
 * Formulas that find the difference in professional capacity on the sheet of the phases (METHOD §6): whether a phase is
 * integrated, its capacity and its weight in columns of their own, then the difference of the weighted means.
 */
export function excelSnippet({ columns, rows }: Pick<DataFile, 'columns' | 'rows'>): ExcelSnippet {
  const letterOf = (name: string): string => {
    const index = columns.findIndex((column) => column.name === name);
    if (index < 0) throw new Error(`the table of the phases has no column "${name}"`);
    return columnLetters(index);
  };
  const last = rows.length + 1;
  const ties = columns.flatMap(({ name }, i) => (name.startsWith('integration.') ? [columnLetters(i)] : []));
  const known = `${ties[0] ?? ''}2:${ties.at(-1) ?? ''}2`;
  const [integrated, capacity, weight] = [0, 1, 2].map((i) => columnLetters(columns.length + i)) as [
    string,
    string,
    string,
  ];
  const all = (letter: string) => `$${letter}$2:$${letter}$${last}`;
  const id = letterOf('case');
  const professional = `${letterOf('service.professional')}2`;
  const isCompared = `AND(${letterOf('takes_part')}2,COUNT(${known})>0,COUNT(${professional})>0)`;
  const mean = (share: string) =>
    `SUMPRODUCT(${all(weight)},${share},${all(capacity)})/SUMPRODUCT(${all(weight)},${share})`;
  return {
    from: integrated,
    to: weight,
    last,
    helpers: [
      `=(SIGN(SUM(${known})-COUNT(${known}))+1)/2`,
      `=IF(${isCompared},${professional}/2,"")`,
      `=IF(${capacity}2="",0,1/SUMPRODUCT((${all(id)}=${id}2)*ISNUMBER(${all(capacity)})))`,
    ],
    result: `=ROUND(${mean(all(integrated))}-${mean(`1-${all(integrated)}`)},4)`,
  };
}
