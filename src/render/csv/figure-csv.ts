import type { Dataset } from '../../data/types.ts';
import { FORMS } from '../../figures/figure.ts';
import type { AnyFigure } from '../../figures/index.ts';
import type { RobustnessRow } from '../../figures/robustness/rows.ts';
import type { Lang } from '../../i18n/languages.ts';
import { rowsOf } from '../picture.ts';
import { specificationTable } from './specification-table.ts';
import { tableCsv } from './table-csv.ts';

/** A figure's table in its default state as CSV; of the specification curve, every specification. */
export function figureCsv(figure: AnyFigure, data: Dataset, lang: Lang): string {
  const rows = rowsOf(figure, data);
  if (figure.id === 'robustness') return tableCsv(specificationTable(rows as readonly RobustnessRow[], lang), lang);
  const ctx = { lang, width: FORMS.wide, href: (page: string) => page };
  return tableCsv(figure.draw(rows, figure.codec.defaults, ctx).table, lang);
}
