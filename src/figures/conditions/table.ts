import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Table } from '../figure.ts';
import { combinations, members, readingOf } from './findings.ts';
import type { ConditionsRow } from './rows.ts';
import type { Outcome } from './state.ts';
import { words } from './text.ts';
import { combinationWords, outcomeWords } from './words-of.ts';

/** The combinations in numbers, then every phase with its row, its weight and its outcome or why it was left out. */
export function tableOf(rows: readonly ConditionsRow[], outcome: Outcome, lang: Lang): Table {
  const w = words[lang];
  const { punctuation } = strings(lang);
  const number = (value: number | null) => ({ text: value === null ? w.none : decimal(value) });
  const blank = { text: '' };
  const all = members(rows);
  const dotted = (id: string) => [...id].join('·');
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'row', label: w.columns.row },
      { key: 'conditions', label: w.columns.conditions },
      { key: 'cases', label: w.columns.cases, numeric: true },
      { key: 'phases', label: w.columns.phases, numeric: true },
      { key: 'weight', label: w.columns.weight, numeric: true },
      { key: 'consistency', label: w.numbers[0], numeric: true },
      { key: 'pri', label: w.numbers[1], numeric: true },
      { key: 'coverage', label: w.numbers[2], numeric: true },
      { key: 'reading', label: w.columns.reading },
    ],
    rows: [
      ...combinations(rows).map((row) => {
        const { consistency, pri, coverage } = outcome === 'integrated' ? row.integrated : row.notIntegrated;
        const mine = all.filter(({ combination }) => combination === row.id);
        return [
          { text: combinationWords(row, lang) },
          { text: dotted(row.id) },
          { text: String(row.cases) },
          { text: String(mine.length) },
          number(mine.length === 0 ? null : mine.reduce((sum, { weight }) => sum + weight, 0)),
          number(consistency),
          number(pri),
          number(coverage),
          { text: w.readings[readingOf(row, 'integrated')] },
        ];
      }),
      ...all.map((one) => [
        {
          text: `${one.name[lang]}${punctuation.colon}${one.label[lang]}`,
          page: `cases/${one.caseId}#${one.phaseId}`,
        },
        { text: one.combination === null ? w.none : dotted(one.combination) },
        blank,
        blank,
        number(one.combination === null ? null : one.weight),
        blank,
        blank,
        blank,
        { text: outcomeWords(one, lang) },
      ]),
    ],
  };
}
