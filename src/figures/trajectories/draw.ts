import { strings } from '../../i18n/strings.ts';
import type { Cell, Ctx, Drawing, Table } from '../figure.ts';
import { countsOf } from './counts.ts';
import { map } from './map.ts';
import { multiples } from './multiples.ts';
import type { TrajectoryRow } from './rows.ts';
import { say } from './say.ts';
import type { TrajectoryState } from './state.ts';
import { title, words } from './text.ts';
import { until } from './until.ts';

/** The moves of programmes from phase to phase, on the axes of the map. */
export function draw(rows: readonly TrajectoryRow[], state: TrajectoryState, ctx: Ctx): Drawing {
  const shown = until(rows, state.year);
  const several = shown.filter((row) => rows.some(({ caseId, phases }) => caseId === row.caseId && phases.length > 1));
  const one = several.find(({ caseId }) => caseId === state.case);
  const brought = one?.caseId ?? '';
  const n = countsOf(shown);
  const w = words[ctx.lang];
  const upTo = state.year === 0 ? '' : w.upTo(state.year);
  return {
    plot: state.form === 'map' ? map(rows, several, brought, ctx) : multiples(several, brought, ctx),
    title: title[ctx.lang],
    takeaway: upTo + (one ? ofCase(one, ctx) : w.takeaway(n)),
    caption: upTo + w.caption(n),
    alt: upTo + w.alt(n),
    get table() {
      return tableOf(several, ctx);
    },
    get cites() {
      return [...new Set(several.flatMap(({ sources }) => sources))].sort();
    },
  };
}

function ofCase(row: TrajectoryRow, { lang }: Ctx): string {
  const w = words[lang];
  const told = row.moves.map((move) => ({
    year: move.year,
    kind: say.kind(move, lang),
    ties: w.ties(move.rose, move.fell),
  }));
  return w.ofCase(row.name[lang], told, row.twins.length);
}

function tableOf(rows: readonly TrajectoryRow[], { lang }: Ctx): Table {
  const t = strings(lang);
  const w = words[lang];
  const head = (row: TrajectoryRow, ends: readonly [string, string], between: string): Cell => ({
    text: `${row.name[lang]}${t.punctuation.colon}${say.ends(row, ends, lang).join(between)}`,
    page: `cases/${row.caseId}#${ends[1]}`,
  });
  const beginning = (row: TrajectoryRow, pair: readonly [string, string]) =>
    Math.max(...row.phases.filter(({ phaseId }) => pair.includes(phaseId)).map(({ from }) => from));
  const none = { text: '–' };
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'year', label: w.columns.year },
      { key: 'kind', label: w.columns.kind },
      { key: 'rose', label: w.columns.rose, numeric: true },
      { key: 'fell', label: w.columns.fell, numeric: true },
      { key: 'changes', label: w.columns.changes },
      { key: 'oneEnd', label: w.columns.oneEnd, numeric: true },
    ],
    rows: rows.flatMap((row) => [
      ...row.moves.map((move) => [
        head(row, [move.from, move.to], ' → '),
        { text: String(move.year) },
        { text: say.kind(move, lang) },
        { text: String(move.rose) },
        { text: String(move.fell) },
        { text: say.changes(move, lang) },
        { text: String(move.oneEnd) },
      ]),
      ...row.twins.map((pair) => [
        head(row, pair, t.punctuation.and),
        { text: String(beginning(row, pair)) },
        { text: w.kinds.twins },
        none,
        none,
        none,
        none,
      ]),
    ]),
  };
}
