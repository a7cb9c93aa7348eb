import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';
import type { MapRow } from './rows.ts';
import { filtersOf, placedRows, rangeOf, type Standing } from './select.ts';
import { choicesOf, mapCodec, type MapState } from './state.ts';
import { switchWords } from './switch-words.ts';
import type { Counts } from './text.ts';

const SWITCHES = ['coder', 'prior', 'mass', 'founded', 'ties', 'cutx', 'cuty'] as const;

/** What the sentences of the figure count: the phases selected, and how they were selected and placed. */
export function countsOf(rows: readonly MapRow[], shown: readonly Standing[], state: MapState, lang: Lang): Counts {
  const selected = shown.filter(({ matches }) => matches);
  const grade = (certainty: Standing['certainty']) => selected.filter((row) => row.certainty === certainty).length;
  const inRow = (integrated: boolean) =>
    selected.filter(({ cell }) => cell !== null && TRAITS[cell].integrated === integrated).length;
  const counted = selected.filter((row) => row.certainty !== 'outside');
  const sum = (pick: 'known' | 'of') =>
    counted.reduce((so, row) => so + row.initiation[pick] + row.integration[pick], 0);
  const t = strings(lang);
  return {
    cases: new Set(selected.map((row) => row.caseId)).size,
    phases: selected.length,
    all: rows.length,
    settled: grade('settled'),
    likely: grade('likely'),
    contested: grade('contested'),
    outside: grade('outside'),
    unplaced: grade('no-position'),
    integrated: inRow(true),
    separate: inRow(false),
    unknownShare: percent(1 - sum('known') / Math.max(1, sum('of'))),
    // As in `standings`, of all phases: a filter that only phases yet to begin bear selects none of those shown.
    chosen: filtersOf(placedRows(rows, choicesOf(state)), state).map((filter) =>
      switchWords(filter, String(state[filter]), rows, lang),
    ),
    switched: SWITCHES.filter((key) => state[key] !== mapCodec.defaults[key]).map((key) =>
      switchWords(key, String(state[key]), rows, lang),
    ),
    year: state.year,
    past: selected.filter(({ past }) => past).length,
    ranges: CELLS.map((cell) => ({ name: t.cells[cell], ...rangeOf(selected, cell) })),
  };
}
