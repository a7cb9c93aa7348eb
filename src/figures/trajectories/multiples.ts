import type { PlotOptions } from '@observablehq/plot';
import { NARROW, type Ctx } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { el, elements, type El } from '../shared/elements.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import { xOf, yOf, type Frame } from '../shared/map-frame.ts';
import { mapLayout } from '../shared/map-layout.ts';
import { shortName } from '../shared/short-name.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { inkOf } from './arrows.ts';
import { lines, type Tone } from './panel.ts';
import type { TrajectoryRow } from './rows.ts';
import { say } from './say.ts';
import { words } from './text.ts';

const GAP = 14;
const HEAD = 36;
const LINE = 15;
const RAIL = 18;

/** Each programme with several phases on a small map of its own, with the years of its moves beneath. */
export function multiples(shown: readonly TrajectoryRow[], brought: string, ctx: Ctx): PlotOptions {
  const rows = shown
    .filter(({ moves, twins }) => moves.length + twins.length > 0)
    .sort((x, y) => (x.moves[0]?.year ?? Infinity) - (y.moves[0]?.year ?? Infinity) || (x.caseId < y.caseId ? -1 : 1));
  const columns = ctx.width < NARROW ? 2 : ctx.width < 900 ? 4 : 5;
  const width = (ctx.width - GAP * (columns - 1)) / columns;
  const field = Math.round(width * 0.72);
  const foot = LINE * Math.max(1, ...rows.map(({ moves, twins }) => moves.length + Math.min(1, twins.length))) + 12;
  const height = HEAD + field + foot;
  const tone = ({ caseId }: TrajectoryRow): Tone =>
    brought === '' ? 'plain' : caseId === brought ? 'forward' : 'back';
  const panels = rows.map((row, i) => {
    const [x, y] = [(i % columns) * (width + GAP), Math.floor(i / columns) * height];
    return el(
      'g',
      { transform: `translate(${Math.round(x)},${Math.round(y)})`, class: `panel ${tone(row)}` },
      ...panel(row, width, field, ctx),
    );
  });
  return canvas(ctx.width, Math.max(1, Math.ceil(rows.length / columns)) * height, [elements(panels, 'trajectories')]);
}

function panel(row: TrajectoryRow, width: number, field: number, ctx: Ctx): El[] {
  const f: Frame = {
    width,
    height: HEAD + field,
    left: 0,
    right: 0,
    top: HEAD,
    bottom: 0,
    inset: 14,
    r: 5,
    font: 12,
    rail: RAIL,
  };
  const [xc, yc] = [xOf(0, f), yOf(1, f)];
  const placed = mapLayout(row.phases, f);
  const spots = new Map(placed.map(({ row: phase, spot }) => [phase.phaseId, spot]));
  const wash = (x: number, to: number, fill: string) =>
    el('rect', { x, y: HEAD, width: to - x, height: field, fill, 'fill-opacity': '0.45' });
  const w = words[ctx.lang];
  const below = placed.some(({ onRail }) => onRail) ? RAIL + 8 : 11;
  const told = [
    ...row.moves.map((move) => ({
      text: `${move.year} ${move.part === 'same' ? w.kinds[move.kind] : w.parts[move.part]}`,
      fill: inkOf(move.kind),
    })),
    ...(row.twins.length > 0 ? [{ text: w.sideBySide, fill: INK.muted }] : []),
  ];
  return [
    write(0, 10, wrap(shortName(row.name[ctx.lang]), 12, width, 2), { bold: true }),
    wash(0, xc, INK.governmentWash),
    wash(xc, width, INK.socialWash),
    el('path', { d: `M0,${yc}H${width}M${xc},${HEAD}V${HEAD + field}`, stroke: INK.line, fill: 'none' }),
    el('rect', { x: 0, y: HEAD, width, height: field, fill: 'none', stroke: INK.line }),
    ...lines(row, spots, f.r, 'plain', false, ctx),
    ...placed.map(({ row: phase, spot }) =>
      linked(
        `${ctx.href(`cases/${row.caseId}`)}#${phase.phaseId}`,
        say.phase(row, phase, ctx.lang),
        'phase',
        ...glyphShapes(glyphOf(phase), spot, f.r),
      ),
    ),
    ...told.map(({ text, fill }, i) => write(0, HEAD + field + below + i * LINE, wrap(text, 12, width, 1), { fill })),
  ];
}
