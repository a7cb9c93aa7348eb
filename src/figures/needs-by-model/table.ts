import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Table } from '../figure.ts';
import { entryText } from '../shared/code-words.ts';
import { entryFor } from '../shared/coded.ts';
import { groupName } from '../shared/groups.ts';
import { LEVELS, type NeedCell } from './cells.ts';
import type { NeedRow, NeedsCase } from './rows.ts';
import type { NeedsState } from './state.ts';
import { words } from './text.ts';

/** The rows of the figure in numbers, then every programme with the rows in which it stands. */
export function tableOf(
  rows: readonly (readonly NeedCell[])[],
  needs: readonly NeedRow[],
  cases: readonly NeedsCase[],
  { by, coder }: NeedsState,
  lang: Lang,
): Table {
  const w = words[lang];
  const { listComma } = strings(lang).punctuation;
  const counted = ({ counts }: NeedCell) => {
    const parts = LEVELS.filter((level) => counts[level] > 0).map((level) => [level, counts[level]] as const);
    return { text: parts.length === 0 ? '–' : w.counts(parts) };
  };
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'rows', label: w.columns.rows },
      ...needs.map(({ id, label }) => ({ key: id, label: label[lang] })),
    ],
    rows: [
      ...rows.map((row) => [
        { text: row[0] ? groupName(row[0].group, lang) : '' },
        { text: w.programmes(row[0]?.members.length ?? 0) },
        ...row.map(counted),
      ]),
      ...cases.map(({ caseId, name, groups, needs: of }) => [
        { text: name[lang], page: `cases/${caseId}` },
        { text: groups[by].map((group) => groupName(group, lang)).join(listComma) },
        ...needs.map(({ id }) => {
          const entry = entryFor(of, id);
          return { text: entryText({ group: 'needs' }, { ...entry, code: entry[coder] }, lang) };
        }),
      ]),
    ],
  };
}
