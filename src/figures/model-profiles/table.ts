import { decimal, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Cell, Table } from '../figure.ts';
import { amountOfPhases } from '../shared/amount-of-phases.ts';
import { codeText, entryText } from '../shared/code-words.ts';
import { entryFor, type Item } from '../shared/coded.ts';
import { groupName } from '../shared/groups.ts';
import { distribution } from './distribution.ts';
import type { Filled } from './heads.ts';
import { words } from './text.ts';

/** Every column of the figure as one row of counts, followed by its phases, code by code. */
export function tableOf(items: readonly Item[], columns: readonly Filled[], lang: Lang): Table {
  const w = words[lang];
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'standing', label: w.columns.standing },
      ...items.map(({ key, label }) => ({ key, label: label[lang] })),
    ],
    rows: columns.flatMap((column) => [summary(items, column, lang), ...phases(items, column, lang)]),
  };
}

function summary(items: readonly Item[], { group, members }: Filled, lang: Lang): Cell[] {
  const w = words[lang];
  const { listComma } = strings(lang).punctuation;
  const count = members.reduce((sum, { share }) => sum + share, 0);
  return [
    { text: groupName(group, lang) },
    { text: members.length === 0 ? w.noPhase : w.phases(amountOfPhases(count)) },
    ...items.map((item) => {
      const { levels, mean, known, of } = distribution(members, group, item);
      const told = levels
        .filter(({ phases: n }) => n > 0)
        .map(({ code, phases: n }) => {
          return `${code === null ? w.unknown : codeText(item, code, lang)} × ${amountOfPhases(n)}`;
        });
      const write = item.group === 'initiation' ? signed : decimal;
      const meanText = mean === null ? null : w.meanOf(write(mean, 2), amountOfPhases(known), amountOfPhases(of));
      return { text: told.length === 0 ? '–' : w.summary(told.join(listComma), meanText) };
    }),
  ];
}

const phases = (items: readonly Item[], { members }: Filled, lang: Lang): Cell[][] =>
  members.map(({ phase, share }) => {
    const { colon, semicolon } = strings(lang).punctuation;
    const standing = strings(lang).certainty[phase.certainty];
    return [
      { text: `${phase.name[lang]}${colon}${phase.label[lang]}`, page: `cases/${phase.caseId}#${phase.phaseId}` },
      { text: share < 1 ? `${standing}${semicolon}${words[lang].part(amountOfPhases(share))}` : standing },
      ...items.map((item) => ({ text: entryText(item, entryFor(phase.entries, item.key), lang) })),
    ];
  });
