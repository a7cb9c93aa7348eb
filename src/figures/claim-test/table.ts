import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { COMPONENTS } from '../../model/outcomes.ts';
import type { Cell, Table } from '../figure.ts';
import { linesOf } from './estimates.ts';
import { laneOf } from './group.ts';
import { amount, pText, span } from './numbers.ts';
import type { OutcomeRow, PhaseRow } from './rows.ts';
import { words } from './text.ts';

const NOTHING: Cell = { text: '–' };

/** The differences of the outcomes drawn, then every phase. */
export function tableOf(outcomes: readonly OutcomeRow[], phases: readonly PhaseRow[], lang: Lang): Table {
  const w = words[lang];
  const differences = outcomes.flatMap((outcome) =>
    linesOf(outcome, lang).map(({ label, kind, estimate, ends }) => {
      const { difference, p, cases, phases: of } = estimate ?? { difference: null, p: null };
      return [
        { text: w.line(w.outcomes[outcome.outcome], label) },
        NOTHING,
        NOTHING,
        ...COMPONENTS.map(() => NOTHING),
        { text: difference === null ? (kind === 'bounds' ? '–' : w.none) : amount(difference) },
        { text: ends ? span(ends, lang) : '–' },
        { text: p === null ? '–' : pText(p) },
        { text: of ? w.counted(cases ?? 0, of.integrated + of.onCut + of.other) : '–' },
      ];
    }),
  );
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'group', label: w.columns.group },
      { key: 'begun', label: w.columns.begun },
      ...COMPONENTS.map((component) => ({ key: component, label: w.columns[component], numeric: true })),
      { key: 'difference', label: w.columns.difference, numeric: true },
      { key: 'interval', label: w.columns.interval, numeric: true },
      { key: 'p', label: w.columns.p, numeric: true },
      { key: 'counts', label: w.columns.counts },
    ],
    rows: [...differences, ...phases.map((row) => phaseCells(row, lang))],
  };
}

function phaseCells(row: PhaseRow, lang: Lang): Cell[] {
  const w = words[lang];
  const lane = laneOf(row.group);
  return [
    {
      text: `${row.name[lang]}${strings(lang).punctuation.colon}${row.label[lang]}`,
      page: `cases/${row.caseId}#${row.phaseId}`,
    },
    { text: lane ? w.lanes[lane] : w.notCompared[row.outside ? 'outside' : 'noTie'] },
    { text: w.begun[row.begun] },
    ...COMPONENTS.map((component) => {
      const value = row.values[component];
      return { text: value === null ? '–' : decimal(value, 2) };
    }),
    NOTHING,
    NOTHING,
    NOTHING,
    NOTHING,
  ];
}
