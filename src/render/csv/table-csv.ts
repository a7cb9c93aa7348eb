import type { Table } from '../../figures/figure.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { csvText } from './csv-text.ts';
import { bare, idsAfter } from './bare.ts';

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
