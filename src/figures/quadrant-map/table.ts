import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Table } from '../figure.ts';
import { scoreText } from './in-words.ts';
import type { Standing } from './select.ts';
import { words } from './text.ts';

/** Every phase selected, with both scores, its model and how sure that is. */
export function tableOf(rows: readonly Standing[], lang: Lang): Table {
  const t = strings(lang);
  const { columns, tableCaption } = words[lang];
  return {
    caption: tableCaption,
    columns: [
      { key: 'name', label: columns.name },
      { key: 'years', label: columns.years },
      { key: 'initiation', label: columns.initiation, numeric: true },
      { key: 'integration', label: columns.integration, numeric: true },
      { key: 'model', label: columns.model },
      { key: 'share', label: columns.share, numeric: true },
      { key: 'certainty', label: columns.certainty },
    ],
    rows: rows.map((row) => [
      { text: `${row.name[lang]}${t.punctuation.colon}${row.label[lang]}`, page: `cases/${row.caseId}#${row.phaseId}` },
      { text: t.common.years(row.from, row.to) },
      { text: scoreText(row.initiation, 'initiation', lang) },
      { text: scoreText(row.integration, 'integration', lang) },
      { text: row.likeliest ? t.cells[row.likeliest] : '–' },
      { text: row.share === null ? '–' : percent(row.share) },
      { text: t.certainty[row.certainty] },
    ]),
  };
}
