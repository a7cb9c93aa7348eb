import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Table } from '../figure.ts';
import { entryText } from '../shared/code-words.ts';
import { entryFor } from '../shared/coded.ts';
import { refOf, type Difference } from './compare.ts';
import { standing } from './heads.ts';
import type { ComparedPhase } from './rows.ts';
import { words } from './text.ts';

/** Every value drawn: a row for each item, a column for each phase, each cell with the way to its proof. */
export function tableOf(items: readonly Difference[], phases: readonly ComparedPhase[], lang: Lang): Table {
  const w = words[lang];
  const { colon } = strings(lang).punctuation;
  const page = ({ caseId, phaseId }: ComparedPhase) => `cases/${caseId}#${phaseId}`;
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'item', label: w.item },
      ...phases.map((phase) => ({ key: refOf(phase), label: `${phase.name[lang]}${colon}${phase.label[lang]}` })),
    ],
    rows: [
      [{ text: w.standing }, ...phases.map((phase) => ({ text: standing(phase, lang), page: page(phase) }))],
      ...items.map(({ item }) => [
        { text: item.label[lang] },
        ...phases.map((phase) => ({
          text: entryText(item, entryFor(phase.entries, item.key), lang),
          page: page(phase),
        })),
      ]),
    ],
  };
}
