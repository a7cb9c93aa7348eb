import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { lettering, paragraph } from '../shared/lettering.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import type { Lang } from '../../i18n/languages.ts';
import { breakMark } from './break-mark.ts';
import { LINE, headingOf, type Frame, type Heading } from './frame.ts';
import { groundHeight, laneMarks, stepFor, type Scales } from './lanes.ts';
import type { Apart, Lane } from './select.ts';
import { words } from './text.ts';

export interface View {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Height that the largest count takes, in px. */
const TALLEST = 100;

/**
 * Every total, a lane for each definition, with a break between any two. All stand in one group, which has its place below
 * the words on two counts: where these come or go, nothing else is drawn anew.
 */
export function totalsView(
  lanes: readonly Lane[],
  apart: Apart | null,
  chosen: string,
  frame: Frame,
  lang: Lang,
): View {
  const w = words[lang];
  const shapes: Shape[] = [];
  const s = scalesFor(lanes, frame);
  const note = apart && paragraph(0, 0, w.apart(apart), frame.right - frame.left, { size: 14 });
  const top = note ? note.height + 18 : 8;
  let y = 0;
  const grounds = lanes.map((lane, i) => {
    const heading = headingOf(lane.row.label[lang], frame);
    if (i > 0) {
      shapes.push(row(`break-${lane.row.definition}`, ...breakMark(y + frame.gap / 2, 0, frame.right, w.breaks)));
      y += frame.gap;
    }
    const words = y;
    if (frame.narrow) y += heading.height;
    const height = Math.max(groundHeight(lane, s), frame.narrow ? 0 : heading.height + 10);
    const ground = { lane, heading, words, top: y, height };
    y += height;
    return ground;
  });
  const width = frame.right - frame.left;
  shapes.push(
    row(
      'grounds',
      ...grounds.map(({ top: at, height }) => shape('rect', { x: frame.left, y: at, width, height, fill: INK.ground })),
    ),
  );
  if (apart) shapes.push(row('apart', ...guide(apart, top, y, frame, s, lang)));
  for (const { lane, heading, words: at, top: ground, height } of grounds) {
    const faint = chosen !== '' && lane.row.definition !== chosen;
    const all = [
      row('heading', ...headingMarks(heading, at, faint ? false : chosen !== '')),
      ...laneMarks(lane, ground, height, frame, s, apart, lang),
    ];
    shapes.push(keyed(shape('g', faint ? { opacity: 0.45 } : {}, ...all), lane.row.definition));
  }
  shapes.push(row('axis', ...axis(lanes, apart, y, s)));
  return { shapes: [placed(row('totals', ...shapes), 0, top)], height: top + y + 28 };
}

function scalesFor(lanes: readonly Lane[], frame: Frame): Scales {
  const counts = lanes.flatMap(({ totals }) => totals);
  const years = counts.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [x0, x1] = [frame.left + 30, frame.right - (frame.narrow ? 56 : 60)];
  const max = Math.max(1, ...counts.map(({ value }) => value));
  return {
    x: (year) => (first === last ? (x0 + x1) / 2 : x0 + ((year - first) / (last - first)) * (x1 - x0)),
    perChild: TALLEST / max,
    step: stepFor(max),
  };
}

/** Two counts of one year, joined by a line that no other year has; their words in the room above, `top` px high. */
function guide(apart: Apart, top: number, bottom: number, frame: Frame, s: Scales, lang: Lang): Shape[] {
  const x = s.x(apart.year);
  const text = words[lang].apart(apart);
  const lines = paragraph(frame.right, 12 - top, text, frame.right - frame.left, {
    size: 14,
    anchor: 'end',
    fill: INK.accent,
    weight: 600,
  });
  return [
    ...lines.shapes,
    shape('path', {
      d: `M${x.toFixed(1)},-8V${bottom.toFixed(1)}`,
      stroke: INK.accent,
      'stroke-width': 1.2,
      'stroke-dasharray': '4 3',
    }),
  ];
}

function headingMarks({ head, rest }: Heading, y: number, strong: boolean): Shape[] {
  return [
    ...head.map((line, i) =>
      lettering(0, y + 8 + i * LINE, line, {
        size: 14,
        weight: 600,
        fill: strong ? INK.accent : INK.text,
        halo: INK.paper,
      }),
    ),
    ...rest.map((line, i) =>
      lettering(0, y + 8 + (head.length + i) * LINE, line, { size: 13, fill: INK.muted, halo: INK.paper }),
    ),
  ];
}

function axis(lanes: readonly Lane[], apart: Apart | null, y: number, s: Scales): Shape[] {
  const years = lanes.flatMap(({ totals }) => totals.map(({ year }) => year));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const fives = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % 5 === 0);
  const far = (year: number) => fives.every((five) => Math.abs(s.x(five) - s.x(year)) > 34);
  return [...new Set([...fives, ...[first, last].filter(far)])].map((year) =>
    lettering(s.x(year), y + 14, String(year), {
      anchor: 'middle',
      ...(year === apart?.year ? { fill: INK.accent, weight: 700 } : { fill: INK.muted }),
    }),
  );
}
