import type { Lang } from '../../i18n/languages.ts';
import { amount } from '../shared/amount.ts';
import { countMark } from '../shared/count-marks.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { measureWords } from '../shared/measures.ts';
import { pointLabels } from '../shared/point-labels.ts';
import { signedFigure } from '../shared/precision.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { wrap } from '../shared/wrap.ts';
import { spoken } from './mark.ts';
import type { Line, Selection } from './select.ts';
import { words } from './text.ts';

const LINE = 16;
const R = 4.5;
/** Room that a figure takes after the last year, in px. */
const FIGURE = 62;

/** What a lane counts, in words: the definition, or the part of it that is meant. */
export function laneWords({ row, measure }: Line, lang: Lang): string {
  const part = measureWords(measure, lang);
  return measure === 'total' ? row.label[lang] : `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly words: number;
}

/** Counts of a few years as dots in time; their height says nothing, so each has its figure. */
export function laneMarks(
  selection: Selection,
  columns: readonly Column[],
  top: number,
  years: { first: number; last: number },
  lang: Lang,
): { shapes: Shape[]; height: number } {
  const per = Math.ceil(selection.lanes.length / columns.length);
  let deepest = top;
  const shapes = columns.flatMap((column, i) => {
    const mine = selection.lanes.slice(i * per, (i + 1) * per);
    let y = top;
    const [g0, g1] = [column.left + column.words + 10, column.right];
    const x = (year: number) =>
      years.first === years.last
        ? (g0 + g1) / 2
        : g0 + 14 + ((year - years.first) / (years.last - years.first)) * (g1 - g0 - 14 - FIGURE);
    const drawn = mine.flatMap((line) => {
      const lines = wrap(laneWords(line, lang), 13, column.words);
      const height = Math.max(26, lines.length * LINE + 6);
      const at = y;
      y += height + 4;
      const spots = line.counts.map((count) => ({ x: x(count.year), y: at + height / 2, count }));
      const named = spots
        .toReversed()
        .map((spot) => ({ ...spot, text: signedFigure(amount(spot.count.value, lang), spot.count.precision) }));
      const bounds = { x0: g0, x1: g1, y0: at + 2, y1: at + height - 2 };
      const figures = pointLabels(named, spots, 13, R, bounds, [], 'right');
      const faint = selection.forward !== '' && line.row.definition !== selection.forward;
      return [
        shape('rect', { x: g0, y: at, width: g1 - g0, height, fill: INK.ground }),
        shape(
          'g',
          faint ? { opacity: 0.45 } : {},
          ...lines.map((text, j) =>
            lettering(column.left, at + height / 2 + (j - (lines.length - 1) / 2) * LINE, text),
          ),
          ...spots.map((spot) =>
            spoken(spot.count, line.row, countMark(spot, spot.count.precision, R, INK.text), lang),
          ),
          ...figures.map((figure) => lettering(figure.x, figure.y, figure.text, { anchor: figure.anchor })),
        ),
      ];
    });
    deepest = Math.max(deepest, y);
    const ends = mine.length === 0 ? [] : [years.first, ...(years.last > years.first ? [years.last] : [])];
    return [
      ...drawn,
      ...ends.map((year) => lettering(x(year), y + 8, String(year), { anchor: 'middle', size: 12, fill: INK.muted })),
    ];
  });
  return { shapes, height: deepest - top + 20 };
}

/** The same on phones: a list, each count with its years and figures at the right. */
export function laneList(
  selection: Selection,
  width: number,
  top: number,
  lang: Lang,
): { shapes: Shape[]; height: number } {
  let y = top;
  const shapes = selection.lanes.flatMap((line) => {
    const figures = line.counts.map((count) => ({
      count,
      text: words[lang].dated(count.year, signedFigure(amount(count.value, lang), count.precision)),
    }));
    const lines = wrap(laneWords(line, lang), 13, width - 148);
    const at = y;
    const height = Math.max(lines.length, figures.length) * LINE + 10;
    y += height;
    const faint = selection.forward !== '' && line.row.definition !== selection.forward;
    return [
      shape('path', { d: `M0,${at}H${width}`, stroke: INK.line, 'stroke-width': 1 }),
      shape(
        'g',
        faint ? { opacity: 0.45 } : {},
        ...lines.map((text, i) => lettering(0, at + 13 + i * LINE, text)),
        ...figures.flatMap(({ count, text }, i) => {
          const spot = { x: width - 136, y: at + 13 + i * LINE };
          return [
            spoken(count, line.row, countMark(spot, count.precision, 4, INK.text), lang),
            lettering(width, spot.y, text, { anchor: 'end' }),
          ];
        }),
      ),
    ];
  });
  return { shapes, height: y - top + 4 };
}
