import type { Dataset } from '../../data/types.ts';
import { FORMS, type Cell, type Table } from '../../figures/figure.ts';
import type { AnyFigure } from '../../figures/index.ts';
import type { RobustnessRow } from '../../figures/robustness/rows.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { rowsOf } from '../picture.ts';
import { csvText, type Value } from './csv-text.ts';
import { specificationTable } from './specification-table.ts';

/** Where a figure's CSV stands. */
export const figureCsvPath = (id: string, lang: Lang): string => `figures/${id}.${lang}.csv`;

/** What the file holds, beside the table on the page: every specification, the default view of a table that a reader can change, or the table. */
export const csvKind = (id: string, canChange: boolean): 'full' | 'default' | 'table' =>
  id === 'robustness' ? 'full' : canChange ? 'default' : 'table';

const NUMBER = /^[+\u2212-]?\d[\d,]*(\.\d+)?$/;

/** A cell without its typography: a number as one, with a plain minus and no grouping; a dash, which says that there is none, as nothing. */
function bare(text: string): Value {
  if (text === '–') return null;
  return NUMBER.test(text) ? Number(text.replace('\u2212', '-').replaceAll(',', '')) : text;
}

const idsAfter = (start: string, row: readonly Cell[]): string[] => [
  ...new Set(row.flatMap(({ page }) => (page?.startsWith(start) === true ? [page.slice(start.length)] : []))),
];

/** A column of ids taken from the pages to which the cells of a row lead; none where no row has any. */
function linked({ rows }: Table, head: string, start: string) {
  const ids = rows.map((row) => idsAfter(start, row));
  return ids.some((each) => each.length > 0) ? [{ head, ids }] : [];
}

/** A table as CSV: its columns, then the ids of the phases and of the sources to which its cells lead. */
export function tableCsv(table: Table, lang: Lang): string {
  const { caseIds, sourceIds } = strings(lang).figure;
  const extra = [...linked(table, caseIds, 'cases/'), ...linked(table, sourceIds, 'sources#source-')];
  const rows = table.rows.map((row, i) => [
    ...row.map(({ text }) => bare(text)),
    ...extra.map(({ ids }) => (ids[i] ?? []).join(';')),
  ]);
  return csvText([...table.columns.map(({ label }) => label), ...extra.map(({ head }) => head)], rows);
}

/** A figure's table in its default state as CSV; of the specification curve, every specification. */
export function figureCsv(figure: AnyFigure, data: Dataset, lang: Lang): string {
  const rows = rowsOf(figure, data);
  if (figure.id === 'robustness') return tableCsv(specificationTable(rows as readonly RobustnessRow[], lang), lang);
  const ctx = { lang, width: FORMS.wide, href: (page: string) => page };
  return tableCsv(figure.draw(rows, figure.codec.defaults, ctx).table, lang);
}
