import type { Dataset } from '../../data/types.ts';
import { FORMS } from '../../figures/figure.ts';
import type { AnyFigure } from '../../figures/index.ts';
import type { RobustnessRow } from '../../figures/robustness/rows.ts';
import type { Lang } from '../../i18n/languages.ts';
import { rowsOf } from '../picture.ts';
import { specificationTable } from './specification-table.ts';
import { tableCsv } from './table-csv.ts';

/** Where a figure's CSV stands. */
export const figureCsvPath = (id: string, lang: Lang): string => `figures/${id}.${lang}.csv`;

/** What the file holds, beside the table on the page: every specification, the default view of a table that a reader can change, or the table. */
export const csvKind = (id: string, canChange: boolean): 'full' | 'default' | 'table' =>
  id === 'robustness' ? 'full' : canChange ? 'default' : 'table';

/** A figure's table in its default state as CSV; of the specification curve, every specification. */
export function figureCsv(figure: AnyFigure, data: Dataset, lang: Lang): string {
  const rows = rowsOf(figure, data);
  if (figure.id === 'robustness') return tableCsv(specificationTable(rows as readonly RobustnessRow[], lang), lang);
  const ctx = { lang, width: FORMS.wide, href: (page: string) => page };
  return tableCsv(figure.draw(rows, figure.codec.defaults, ctx).table, lang);
}
