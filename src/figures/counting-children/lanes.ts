import { amount } from '../shared/amount.ts';
import { countLine, countMark } from '../shared/count-marks.ts';
import { countWords } from '../shared/count-words.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { measureWords } from '../shared/measures.ts';
import { pointLabels } from '../shared/point-labels.ts';
import { signedFigure } from '../shared/precision.ts';
import { row } from '../shared/row.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { said } from '../shared/spoken.ts';
import type { Count } from '../shared/counts.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Frame } from './frame.ts';
import type { Apart, Lane } from './select.ts';
import { words } from './text.ts';

/** Scales of a drawing: one for all lanes, so that heights compare as numbers do. */
export interface Scales {
  readonly x: (year: number) => number;
  /** px that a child takes. */
  readonly perChild: number;
  /** Distance of the thin lines that show the scale, in children. */
  readonly step: number;
}

/** A round distance that parts a range in at most four. */
export function stepFor(max: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, max / 4)));
  return power * ([1, 2, 5, 10].find((one) => one * power * 4 >= max) ?? 10);
}

const R = 4.5;
const ROOM = 28;

/** Height of the ground that a lane needs for its points and their figures, in px. */
export const groundHeight = ({ totals }: Lane, { perChild }: Scales): number =>
  Math.max(...totals.map(({ value }) => value)) * perChild + ROOM;

/** What stands on the ground of one lane: the scale, the points, their lines and figures. */
export function laneMarks(
  lane: Lane,
  top: number,
  height: number,
  frame: Frame,
  s: Scales,
  at: Apart | null,
  lang: Lang,
) {
  const base = top + height;
  const y = (value: number) => base - value * s.perChild;
  const measures = [...new Set(lane.totals.map(({ measure }) => measure))];
  const isApart = (count: Count) => count === at?.high || count === at?.low;
  const inkOf = (count: Count) => (isApart(count) ? INK.accent : count.measure === 'total' ? INK.text : INK.muted);
  const spot = (count: Count) => ({ x: s.x(count.year), y: y(count.value), year: count.year });
  const several = measures.length > 1;
  const labelOf = (count: Count) => {
    const figure = signedFigure(amount(count.value, lang), count.precision);
    return several ? words[lang].ofWhom(figure, words[lang].whom(count.measure, lang)) : figure;
  };
  const order = lane.totals.toSorted((a, b) => rank(b, lane, isApart) - rank(a, lane, isApart));
  const bounds = { x0: frame.left + 2, x1: frame.right - 2, y0: top + 1, y1: base + 2 };
  const stems = lane.totals.map((count) => ({
    x0: s.x(count.year) - 1,
    x1: s.x(count.year) + 1,
    y0: y(count.value),
    y1: base,
  }));
  const scale = levels(top, base, s).map((level) => ({
    x0: frame.right - 48,
    x1: frame.right,
    y0: level.y - 15,
    y1: level.y - 2,
  }));
  const put = pointLabels(
    order.map((count) => ({ ...spot(count), text: labelOf(count), count })),
    lane.totals.map(spot),
    13,
    R,
    bounds,
    [...stems, ...scale],
  );
  return [
    row('grid', ...grid(top, base, frame, s, lang)),
    row(
      'lines',
      ...lane.totals.map((count) => stem(spot(count), base, inkOf(count))),
      ...measures.flatMap((measure) =>
        countLine(
          lane.totals.filter((count) => count.measure === measure).map(spot),
          measure === 'total' ? INK.text : INK.muted,
        ),
      ),
      shape('path', { d: `M${frame.left},${base}H${frame.right}`, stroke: INK.text, 'stroke-width': 1.2 }),
    ),
    row(
      'points',
      ...lane.totals.map((count) =>
        said(
          words[lang].point(
            lane.row.label[lang],
            measureWords(count.measure, lang),
            count.year,
            countWords(count, lang),
          ),
          'point',
          countMark(spot(count), count.precision, R, inkOf(count)),
        ),
      ),
    ),
    row(
      'labels',
      ...put.map(({ x, y: middle, text, anchor }) => {
        const count = order.find((one) => labelOf(one) === text);
        const ink = count ? inkOf(count) : INK.text;
        return lettering(x, middle, text, {
          anchor,
          fill: ink,
          halo: INK.ground,
          ...(ink === INK.accent ? { weight: 700 } : {}),
        });
      }),
    ),
  ];
}

/** Which figures are written first where there is no room for all: the pair apart, then the ends of the line. */
function rank(count: Count, { totals }: Lane, isApart: (count: Count) => boolean): number {
  const years = totals.map(({ year }) => year);
  const isEnd = count.year === Math.min(...years) || count.year === Math.max(...years);
  return (isApart(count) ? 2 : 0) + (isEnd ? 1 : 0);
}

const stem = ({ x, y }: { x: number; y: number }, base: number, ink: string): Shape =>
  shape('path', {
    d: `M${x.toFixed(1)},${base.toFixed(1)}V${y.toFixed(1)}`,
    stroke: ink,
    'stroke-width': 2,
    opacity: 0.45,
  });

/** The thin lines that show the scale, as far as the lane reaches. */
const levels = (top: number, base: number, s: Scales) =>
  Array.from({ length: 9 }, (_, i) => (i + 1) * s.step)
    .map((value) => ({ value, y: base - value * s.perChild }))
    .filter(({ y }) => y > top + 18);

const grid = (top: number, base: number, frame: Frame, s: Scales, lang: Lang): Shape[] =>
  levels(top, base, s).flatMap(({ value, y }) => [
    shape('path', { d: `M${frame.left},${y.toFixed(1)}H${frame.right}`, stroke: INK.line, 'stroke-width': 1 }),
    lettering(frame.right - 4, y - 8, amount(value, lang).replace('.0', ''), {
      anchor: 'end',
      size: 12,
      fill: INK.muted,
      halo: INK.ground,
    }),
  ]);
