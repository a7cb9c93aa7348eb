import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { mapAxes } from '../shared/map-axes.ts';
import { frameFor, xOf, yOf, type Frame } from '../shared/map-frame.ts';
import { mapLayout, type Placed } from '../shared/map-layout.ts';
import { phaseMarks, type PhaseMark } from '../shared/phase-marks.ts';
import { countsOf } from './counts.ts';
import { inWords } from './in-words.ts';
import { nameMarks } from './names.ts';
import type { MapRow } from './rows.ts';
import { keyOf, placedRows, standings, type Standing } from './select.ts';
import { choicesOf, type MapState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';

/** Among more phases than this no name finds room. */
const MOST_NAMED = 400;

const kept = new WeakMap<readonly unknown[], { width: number; spots: ReadonlyMap<string, Placed> }>();

/** The places of the phases shown. All are placed together, so that no mark moves because others are left out. */
function laidOut(
  rows: readonly MapRow[],
  shown: readonly Standing[],
  state: MapState,
  frame: Frame,
): Placed<Standing>[] {
  const all = placedRows(rows, choicesOf(state));
  const known = kept.get(all);
  const spots =
    known?.width === frame.width
      ? known.spots
      : new Map(mapLayout(all, frame).map((placed) => [keyOf(placed.row), placed]));
  kept.set(all, { width: frame.width, spots });
  const byKey = new Map(shown.map((row) => [keyOf(row), row]));
  return [...spots].flatMap(([key, placed]) => {
    const row = byKey.get(key);
    return row ? [{ ...placed, row }] : [];
  });
}

/** The four-quadrant map: initiation across, integration upwards, every phase of every case. */
export function draw(rows: readonly MapRow[], state: MapState, ctx: Ctx): Drawing {
  const narrow = ctx.width < NARROW;
  const frame = frameFor(ctx.width, narrow);
  const shown = standings(rows, state);
  const placed = laidOut(rows, shown, state, frame);
  const brought = shown.some((row) => row.caseId === state.case) ? state.case : '';
  const tone = ({ row }: Placed<Standing>): PhaseMark['tone'] =>
    !row.matches || row.past || (brought !== '' && row.caseId !== brought)
      ? 'back'
      : brought === ''
        ? 'plain'
        : 'forward';
  const marks = placed.map((one) => markOf(one, frame, tone(one), ctx));
  const matching = shown.filter(({ matches }) => matches);
  const n = countsOf(rows, shown, state, ctx.lang);
  const w = words[ctx.lang];
  return {
    plot: canvas(frame.width, frame.height, [
      ...mapAxes(frame, narrow, placed, ctx.lang, choicesOf(state)),
      phaseMarks(marks),
      ...(brought === '' && (narrow || shown.length > MOST_NAMED) ? [] : [nameMarks(placed, frame, brought, ctx.lang)]),
    ]),
    title: title[ctx.lang],
    takeaway: w.takeaway(n),
    caption: w.caption(n),
    alt: w.alt(n),
    get table() {
      return tableOf(matching, ctx.lang);
    },
    get cites() {
      return [...new Set(matching.flatMap((row) => row.sources))].sort();
    },
  };
}

function markOf(
  { row, home, spot, onRail }: Placed<Standing>,
  frame: Frame,
  tone: PhaseMark['tone'],
  ctx: Ctx,
): PhaseMark {
  const box = {
    x0: xOf(row.initiation.low, frame),
    x1: xOf(row.initiation.high, frame),
    y0: yOf(row.integration.high, frame),
    y1: yOf(row.integration.low, frame),
  };
  return {
    key: keyOf(row),
    glyph: glyphOf(row),
    home: onRail ? spot : home,
    spot,
    box: onRail ? { x0: spot.x, x1: spot.x, y0: spot.y, y1: spot.y } : box,
    r: frame.r,
    label: inWords(row, ctx.lang),
    href: ctx.href(`cases/${row.caseId}`) + `#${row.phaseId}`,
    tone,
  };
}
