import { decimal, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Side } from '../../model/choices.ts';
import { FOUNDER_GROUPS } from '../../model/founders.ts';
import type { Score } from '../../model/score.ts';
import type { Table } from '../figure.ts';
import { PLACES, organisations, phases, type Counts } from './counts.ts';
import type { OrganisersRow } from './rows.ts';
import { founderWords } from './strip.ts';
import { words } from './text.ts';

/** The groups in numbers, every organisation that initiates, every phase. */
export function tableOf(rows: readonly OrganisersRow[], n: Counts, side: Side, lang: Lang): Table {
  const w = words[lang];
  const { cells, certainty, common, punctuation } = strings(lang);
  const dash = { text: '–' };
  const score = ({ value, low, high }: Score, write: (one: number) => string) => ({
    text: `${value === null ? common.unknown : write(value)}${punctuation.open}${write(low)}–${write(high)}${punctuation.close}`,
  });
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'group', label: w.columns.group },
      { key: 'founder', label: w.columns.founder },
      { key: 'initiation', label: w.columns.initiation, numeric: true },
      { key: 'integration', label: w.columns.integration, numeric: true },
      { key: 'place', label: w.columns.place },
    ],
    rows: [
      ...FOUNDER_GROUPS.map((group) => [
        { text: w.groups[group] },
        { text: w.size(n.groups[group]) },
        dash,
        dash,
        dash,
        { text: PLACES.map((place) => w.places[place](n.groups[group].places[place])).join(punctuation.listComma) },
      ]),
      ...organisations(rows).map((row) => [
        { text: `${row.name[lang]}${punctuation.semicolon}${row.caseName[lang]}`, page: `cases/${row.caseId}` },
        { text: w.groups[row.group] },
        { text: founderWords(row, lang) },
        dash,
        dash,
        dash,
      ]),
      ...phases(rows).map((row) => {
        const at = row.stands[side];
        return [
          {
            text: `${row.name[lang]}${punctuation.colon}${row.label[lang]}`,
            page: `cases/${row.caseId}#${row.phaseId}`,
          },
          { text: w.groups[row.group] },
          dash,
          score(at.initiation, (value) => signed(value, 2)),
          score(at.integration, (value) => decimal(value)),
          {
            text: [...(at.cell ? [cells[at.cell]] : []), certainty[at.certainty]].join(punctuation.listComma),
          },
        ];
      }),
    ],
  };
}
