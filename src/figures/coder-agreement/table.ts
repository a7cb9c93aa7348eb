import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Alpha } from '../../model/agreement.ts';
import type { Cell, Table } from '../figure.ts';
import { groupName } from './list.ts';
import type { ItemRow } from './rows.ts';
import { standing } from './standing.ts';
import { MEASURES } from './state.ts';
import { words } from './text.ts';

/** Every item with both measures. */
export function tableOf(items: readonly ItemRow[], lang: Lang): Table {
  const w = words[lang];
  const of = (measure: (typeof MEASURES)[number]) =>
    (['alpha', 'interval', 'n'] as const).map((what) => ({
      key: `${measure}-${what}`,
      label: w.column(w.measuresShort[measure], what),
      numeric: true,
    }));
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'item', label: w.columns.item },
      { key: 'group', label: w.columns.group },
      { key: 'metric', label: w.columns.metric },
      ...MEASURES.flatMap(of),
    ],
    rows: items.map((item) => [
      { text: item.label[lang] },
      { text: groupName(item.group, lang) },
      { text: w.metrics[item.metric] },
      ...MEASURES.flatMap((measure) => cells(item[measure], lang)),
    ]),
  };
}

function cells(of: Alpha, lang: Lang): Cell[] {
  const w = words[lang];
  const is = standing(of);
  return [
    { text: of.alpha === null ? '–' : decimal(of.alpha) },
    {
      text: of.interval
        ? w.range(decimal(of.interval[0]), decimal(of.interval[1]))
        : is === 'interval'
          ? '–'
          : w.standings[is],
    },
    { text: String(of.n) },
  ];
}
