import type { Ctx } from '../figure.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { wrap } from '../shared/wrap.ts';
import { beginningMarks, pileHeight } from './beginnings.ts';
import type { Frame } from './frame.ts';
import { keyMarks } from './key.ts';
import { dotMarks, dotsOf, laneHeight, type Dot } from './lane-marks.ts';
import { listMarks } from './list.ts';
import { before, asking, yearsOf, type Selection } from './select.ts';
import { words } from './text.ts';
import { widestMarks } from './widest.ts';

const LINE = 16;

interface Words {
  readonly head: string;
  readonly note: string;
}
interface Put {
  readonly middle: number;
  readonly dots: readonly Dot[];
}

/** The whole drawing, from the names of the widest policies down to the years, and the list of a chosen tie. */
export function timeline(selection: Selection, frame: Frame, ctx: Ctx): { shapes: Shape[]; height: number } {
  const { lang } = ctx;
  const w = words[lang];
  const over = widestMarks(selection.widest, frame, lang);
  const lanes: Shape[] = [];
  const put: Put[] = [];
  let y = over.height;
  const band = (said: Words, height: number, faint: boolean, strong: boolean) => {
    const lines = [
      ...wrap(said.head, 14, frame.words).map((text) => ({
        text,
        size: 14,
        weight: 600,
        fill: strong ? INK.accent : INK.text,
      })),
      ...wrap(said.note, 12, frame.words).map((text) => ({ text, size: 12, fill: INK.muted })),
    ];
    const top = frame.narrow ? y + lines.length * LINE + 2 : y;
    const ground = frame.narrow ? height : Math.max(height, lines.length * LINE + 6);
    const marks = lines.map(({ text, ...style }, i) =>
      lettering(0, y + 9 + i * LINE, text, { ...style, halo: INK.paper }),
    );
    lanes.push(
      shape('rect', {
        x: frame.left - 6,
        y: top,
        width: frame.right - frame.left + 12,
        height: ground,
        fill: INK.ground,
      }),
    );
    lanes.push(shape('g', faint ? { opacity: 0.45 } : {}, ...marks));
    y = top + ground + (frame.narrow ? 12 : 5);
    return { top, ground, middle: top + ground / 2 };
  };
  for (const lane of selection.lanes) {
    const dots = dotsOf(lane, frame);
    const chosen = lane === selection.chosen;
    const said = { head: lane.tie?.label[lang] ?? w.untied, note: w.lane(lane.policies.length, asking(lane.policies)) };
    const { middle } = band(said, laneHeight(dots, frame), selection.chosen !== undefined && !chosen, chosen);
    put.push({ middle, dots });
  }
  const cases = { head: w.begun, note: w.before(before(selection), selection.cases.length) };
  const pile = band(cases, pileHeight(selection.cases, frame), false, false);
  const bottom = pile.top + pile.ground;
  const dots = put.flatMap(({ middle, dots: mine }, i) => {
    const faint = selection.chosen !== undefined && selection.lanes[i] !== selection.chosen;
    return shape('g', faint ? { opacity: 0.35 } : {}, ...mine.map((dot) => dotMarks(dot, middle, frame, lang)));
  });
  const key = keyMarks(bottom + 38, frame, lang);
  const list = selection.chosen
    ? listMarks(selection.chosen, bottom + 50 + key.height, frame, lang)
    : { shapes: [], height: 0 };
  return {
    shapes: [
      ...lanes.filter(({ name }) => name === 'rect'),
      ...grid(selection, frame, over.height, bottom),
      ...over.shapes,
      ...threads(put),
      ...lanes.filter(({ name }) => name !== 'rect'),
      ...dots,
      ...beginningMarks(selection.cases, bottom, frame, ctx),
      ...key.shapes,
      ...list.shapes,
    ],
    height: bottom + 32 + key.height + (list.height > 0 ? list.height + 14 : 0),
  };
}

/** A thread through the dots of each policy that stands in several lanes. */
function threads(put: readonly Put[]): Shape[] {
  const places = put.flatMap(({ middle, dots }) => dots.map(({ policy, x }) => ({ policy, x, middle })));
  return [...Map.groupBy(places, ({ policy }) => policy)].flatMap(([, mine]) => {
    const ys = mine.map(({ middle }) => middle);
    if (ys.length < 2) return [];
    const x = (mine[0]?.x ?? 0).toFixed(1);
    const d = `M${x},${Math.min(...ys).toFixed(1)}V${Math.max(...ys).toFixed(1)}`;
    return [shape('path', { d, stroke: INK.neutral, 'stroke-width': 1, opacity: 0.45 })];
  });
}

/** A thin line at the beginning of every fifth year, and their names. */
function grid(selection: Selection, frame: Frame, top: number, bottom: number): Shape[] {
  const { first, end } = yearsOf(selection);
  const years = Array.from({ length: end - first + 1 }, (_, i) => first + i).filter(
    (year) => year % 5 === 0 && year < end,
  );
  return years.flatMap((year) => [
    shape('path', {
      d: `M${frame.x(year).toFixed(1)},${top.toFixed(1)}V${(bottom + 4).toFixed(1)}`,
      stroke: INK.line,
      'stroke-width': 1,
    }),
    lettering(Math.max(16, frame.x(year)), bottom + 15, String(year), { anchor: 'middle', fill: INK.muted }),
  ]);
}
