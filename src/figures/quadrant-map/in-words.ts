import { decimal, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Score } from '../../model/score.ts';
import { keeper } from '../shared/keeper.ts';
import type { Standing } from './select.ts';
import { words } from './text.ts';

const kept = keeper<string>();

/** A phase in words: its programme, its years, its model, and both scores with their boxes. */
export const inWords = (row: Standing, lang: Lang): string =>
  // As long as a phase is not placed anew, its membership is the same object.
  kept(row.membership, lang, () =>
    words[lang].mark(
      row.name[lang],
      row.label[lang],
      strings(lang).common.years(row.from, row.to),
      standing(row, lang),
      scoreText(row.initiation, 'initiation', lang),
      scoreText(row.integration, 'integration', lang),
    ),
  );

function standing(row: Standing, lang: Lang): string {
  const t = strings(lang);
  return row.cell
    ? `${t.cells[row.cell]}${t.punctuation.listComma}${t.certainty[row.certainty]}`
    : t.certainty[row.certainty];
}

/** A score with its box and the number of codes behind it. */
export function scoreText(score: Score, dimension: 'initiation' | 'integration', lang: Lang): string {
  const write = dimension === 'initiation' ? (value: number) => signed(value, 2) : (value: number) => decimal(value, 2);
  const value = score.value === null ? strings(lang).common.unknown : write(score.value);
  return words[lang].score(value, write(score.low), write(score.high), score.known, score.of);
}
