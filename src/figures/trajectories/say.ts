import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { changeWords } from '../shared/change-words.ts';
import type { TrajectoryMove, TrajectoryPhase, TrajectoryRow } from './rows.ts';
import { words } from './text.ts';

const labelOf = (row: TrajectoryRow, id: string, lang: Lang): string =>
  row.phases.find(({ phaseId }) => phaseId === id)?.label[lang] ?? id;

/** The marks of a programme in words. */
export const say = {
  changes: ({ changes }: TrajectoryMove, lang: Lang): string =>
    changes.length > 0 ? changeWords(changes, lang) : words[lang].noChange,

  /** What a move does: to integration, and to who takes part. */
  kind({ kind, part }: TrajectoryMove, lang: Lang): string {
    const { kinds, parts } = words[lang];
    return part === 'same' ? kinds[kind] : `${kinds[kind]}${strings(lang).punctuation.semicolon}${parts[part]}`;
  },

  ends: (row: TrajectoryRow, [from, to]: readonly [string, string], lang: Lang): readonly [string, string] => [
    labelOf(row, from, lang),
    labelOf(row, to, lang),
  ],

  move(row: TrajectoryRow, move: TrajectoryMove, lang: Lang): string {
    const [from, to] = say.ends(row, [move.from, move.to], lang);
    const w = words[lang];
    return w.move(row.name[lang], move.year, from, to, say.kind(move, lang), say.changes(move, lang), move.oneEnd);
  },

  twins: (row: TrajectoryRow, pair: readonly [string, string], lang: Lang): string =>
    words[lang].twins(row.name[lang], ...say.ends(row, pair, lang)),

  phase(row: TrajectoryRow, phase: TrajectoryPhase, lang: Lang): string {
    const t = strings(lang);
    const standing = phase.cell ? [t.cells[phase.cell], t.certainty[phase.certainty]] : [t.certainty[phase.certainty]];
    const parts = [row.name[lang], phase.label[lang], t.common.years(phase.from, phase.to)];
    return `${parts.join(t.punctuation.listComma)}${t.punctuation.colon}${standing.join(t.punctuation.listComma)}`;
  },
};
