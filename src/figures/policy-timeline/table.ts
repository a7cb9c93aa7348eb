import { list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Table } from '../figure.ts';
import { partialDate } from '../shared/partial-date.ts';
import type { Selection } from './select.ts';
import { words } from './text.ts';

/** Every policy with the ties that it bears on, then every programme by the year of its beginning. */
export function tableOf({ lanes, policies, cases }: Selection, lang: Lang): Table {
  const w = words[lang];
  const label = new Map(lanes.flatMap(({ tie }) => (tie ? [[tie.id, tie.label[lang]] as const] : [])));
  const none = { text: '–' };
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'date', label: w.columns.date },
      { key: 'issuer', label: w.columns.issuer },
      { key: 'ties', label: w.columns.ties },
      { key: 'asks', label: w.columns.asks },
      { key: 'source', label: w.columns.source },
    ],
    rows: [
      ...policies.map(({ title, number, date, issuer, ties, asks, sources, sourceLabel }) => [
        { text: number ? w.numbered(title[lang], number) : title[lang] },
        { text: partialDate(date, lang) },
        { text: issuer[lang] },
        {
          text:
            ties.length === 0
              ? w.untied
              : list(
                  ties.map((id) => label.get(id) ?? id),
                  lang,
                ),
        },
        { text: asks?.[lang] ?? w.nothing },
        { text: w.andMore(sourceLabel[lang], sources.length - 1), page: `sources#source-${sources[0] ?? ''}` },
      ]),
      ...cases.map(({ id, name, started }) => [
        { text: name[lang], page: `cases/${id}` },
        { text: w.began(started) },
        none,
        none,
        none,
        none,
      ]),
    ],
  };
}
