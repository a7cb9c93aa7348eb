import type { Lang } from '../../i18n/languages.ts';
import type { Table } from '../figure.ts';
import { sourceCell } from '../shared/source-cell.ts';
import { effectWords } from './effect-words.ts';
import type { Selection } from './select.ts';
import { words } from './text.ts';

/** Every finding in view, each with its source. */
export function tableOf({ studies, designs, needs }: Selection, lang: Lang): Table {
  const w = words[lang];
  const sorted = designs.flatMap((design) => studies.filter((study) => study.design === design));
  return {
    caption: w.tableCaption,
    columns: (['study', 'design', 'need', 'population', 'tried', 'outcome', 'effect', 'finding'] as const).map(
      (key) => ({ key, label: w.columns[key] }),
    ),
    rows: sorted.map((study) => [
      sourceCell(study.label[lang], study.citation),
      { text: w.designs[study.design] },
      { text: needs.find(({ id }) => id === study.need)?.label[lang] ?? '' },
      { text: study.population[lang] },
      { text: study.intervention?.[lang] ?? w.nothingTried },
      { text: study.outcome[lang] },
      { text: effectWords(study, lang) },
      { text: study.finding[lang] },
    ]),
  };
}
