import { strings } from '../../i18n/strings.ts';
import type { Side } from '../../model/choices.ts';
import type { FounderGroup } from '../../model/founders.ts';
import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import { labels } from '../shared/labels.ts';
import { xOf, yOf, type Frame } from '../shared/map-frame.ts';
import { mapLayout, type Placed } from '../shared/map-layout.ts';
import { axisWords } from '../shared/map-words.ts';
import { shortName } from '../shared/short-name.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { PLACES, type GroupCounts } from './counts.ts';
import type { PhaseRow, Stand } from './rows.ts';
import type { Tone } from './strip.ts';
import { words } from './text.ts';

const HEAD = 36;
/** Width of a rail. */
const RAIL = 22;
/** Room for the words along the rail at the right. */
const WORDS = 15;

type Standing = PhaseRow & Stand;

/** Where a panel stands and what it holds. */
export interface PanelPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the field alone. */
  readonly field: number;
  readonly r: number;
  /** Whether the marks have names beside them. */
  readonly named: boolean;
  /** Whether there is room beneath for phases without a known tie, and at the right for those of unknown beginning. */
  readonly rails: { readonly below: boolean; readonly right: boolean };
}

/** A small map of the phases of one group, with its counts. */
export function panel(
  group: FounderGroup,
  rows: readonly PhaseRow[],
  n: GroupCounts,
  side: Side,
  tone: Tone,
  at: PanelPlace,
  ctx: Ctx,
): { elements: El[]; height: number } {
  const w = words[ctx.lang];
  const standing: Standing[] = rows
    .filter((row) => row.group === group)
    .map((row) => ({ ...row, ...row.stands[side] }));
  const [right, bottom] = [at.rails.right ? RAIL + WORDS : 0, at.rails.below ? RAIL : 0];
  const f: Frame = {
    width: at.width,
    height: HEAD + at.field + bottom,
    left: 0,
    right,
    top: HEAD,
    bottom,
    inset: at.named ? 34 : 16,
    r: at.r,
    font: 12,
    rail: RAIL,
  };
  const placed = mapLayout(standing, f);
  const counts = PLACES.filter((place) => n.places[place] > 0 || place === 'above' || place === 'below').map((place) =>
    w.places[place](n.places[place]),
  );
  const foot = wrap(counts.join(strings(ctx.lang).punctuation.listComma), 12, at.width);
  const below = HEAD + at.field + bottom + 10;
  const doubted = side === 'government' && group === 'government-organised';
  const children: El[] = [
    write(0, 8, wrap(w.groups[group], 13.5, at.width, 1), { size: 13, bold: true }),
    write(0, 24, w.size(n) + (doubted ? strings(ctx.lang).punctuation.listComma + w.doubted : ''), { fill: INK.muted }),
    ...ground(f, placed, ctx),
    ...placed.map(({ row, spot }) =>
      linked(
        `${ctx.href(`cases/${row.caseId}`)}#${row.phaseId}`,
        markWords(row, ctx),
        `phase ${tone(row)}`,
        ...glyphShapes(glyphOf(row), spot, f.r),
      ),
    ),
    ...(at.named ? names(placed, f, ctx) : []),
    write(0, below, foot, { fill: INK.text }),
  ];
  return {
    elements: [el('g', { transform: `translate(${Math.round(at.x)},${Math.round(at.y)})` }, ...children)],
    height: below + foot.length * 15 + 14,
  };
}

/** Washes, lines and, where something stands on them, the words of the rails. */
function ground(f: Frame, placed: readonly Placed<Standing>[], { lang }: Ctx): El[] {
  const [x1, y0, y1] = [f.width - f.right, f.top, f.height - f.bottom];
  const [xc, yc] = [xOf(0, f), yOf(1, f)];
  const rail = placed.filter(({ onRail }) => onRail);
  const wash = (x: number, to: number, fill: string) =>
    el('rect', { x, y: y0, width: to - x, height: y1 - y0, fill, 'fill-opacity': '0.45' });
  const ties = rail.some(({ row }) => row.integration.value === null);
  const start = rail.some(({ row }) => row.integration.value !== null);
  const [tx, ty] = [x1 + f.rail + 3, (y0 + y1) / 2];
  return [
    wash(0, xc, INK.governmentWash),
    wash(xc, x1, INK.socialWash),
    el('path', { d: `M0,${yc}H${x1}M${xc},${y0}V${y1}`, stroke: INK.muted, fill: 'none' }),
    el('rect', { x: 0, y: y0, width: x1, height: y1 - y0, fill: 'none', stroke: INK.line }),
    ...(ties ? [write(0, y1 + f.rail / 2, axisWords[lang].railIntegration, { fill: INK.muted })] : []),
    ...(start
      ? [
          el(
            'text',
            {
              transform: `translate(${Math.round(tx)},${Math.round(ty)}) rotate(90)`,
              'text-anchor': 'middle',
              'font-size': 12,
              fill: INK.muted,
            },
            axisWords[lang].railInitiation,
          ),
        ]
      : []),
  ];
}

function markWords(row: Standing, { lang }: Ctx): string {
  const { cells, certainty, common, punctuation } = strings(lang);
  const standing = [...(row.cell ? [cells[row.cell]] : []), certainty[row.certainty]].join(punctuation.listComma);
  return words[lang].mark(row.name[lang], row.label[lang], common.years(row.from, row.to), standing);
}

/** Names beside the marks of a map that stands alone, each once. */
function names(placed: readonly Placed<Standing>[], f: Frame, { lang }: Ctx): El[] {
  const items = placed
    .filter(({ onRail }) => !onRail)
    .map(({ row, spot }) => ({ ...spot, text: shortName(row.name[lang]) }));
  const once = items.filter((item, i) => items.findIndex(({ text }) => text === item.text) === i);
  const inside = { x0: 2, x1: f.width - f.right - 2, y0: f.top, y1: f.height - f.bottom };
  const put = labels(
    once,
    placed.map(({ spot }) => spot),
    12,
    f.r,
    inside,
  );
  return [el('g', { class: 'names' }, ...put.map(({ x, y, text, anchor }) => write(x, y, text, { anchor })))];
}
