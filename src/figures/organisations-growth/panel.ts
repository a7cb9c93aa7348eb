import type { Lang } from '../../i18n/languages.ts';
import { amount } from '../shared/amount.ts';
import { countLine } from '../shared/count-marks.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { pointLabels } from '../shared/point-labels.ts';
import { signedFigure } from '../shared/precision.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { growthMark, lookOf, spoken } from './mark.ts';
import { exact, type Line, type Panel, type Selection } from './select.ts';

/** Where a panel stands, in px, and the years that it spans. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly years: { readonly first: number; readonly last: number };
  /** Font size of the figures, and radius of the points. */
  readonly size: number;
  readonly r: number;
  /** Whether every thin line of the scale is named, or none. */
  readonly scale: boolean;
}

/** A round distance that parts a range in at most four. */
export function stepFor(max: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, max / 4)));
  return power * ([1, 2, 2.5, 5, 10].find((one) => one * power * 4 >= max) ?? 10);
}

/** One panel: a scale of its own from zero, a line for each definition, figures at the points of the leading one. */
export function panelMarks(
  { lines }: Panel,
  lead: Line | null,
  place: Place,
  selection: Selection,
  lang: Lang,
): Shape[] {
  const { left, right, top, height, years, size, r } = place;
  const base = top + height;
  const max = Math.max(1, ...lines.flatMap(({ counts }) => counts.map(({ value }) => value)));
  const room = size + 12;
  const [x0, x1] = [left + (place.scale ? 84 : 24), right - 30];
  const spot = ({ year, value }: { year: number; value: number }) => ({
    x:
      years.first === years.last ? (x0 + x1) / 2 : x0 + ((year - years.first) / (years.last - years.first)) * (x1 - x0),
    y: base - (value / max) * (height - room),
    year,
  });
  const step = stepFor(max);
  const levels = Array.from({ length: 4 }, (_, i) => (i + 1) * step).filter((value) => value <= max);
  const grid = place.scale
    ? levels.flatMap((value) => {
        const { y } = spot({ year: years.first, value });
        return [
          shape('path', { d: `M${left},${y.toFixed(1)}H${right}`, stroke: INK.line, 'stroke-width': 1 }),
          lettering(left + 4, y - 8, amount(value, lang), { size: 12, fill: INK.muted, halo: INK.ground }),
        ];
      })
    : [];
  const ordered = lines.toSorted((a, b) => selection.registered.indexOf(b.row) - selection.registered.indexOf(a.row));
  const marks = ordered.map((line) => {
    const look = lookOf(line.row, selection.registered);
    const faint = selection.forward !== '' && line.row.definition !== selection.forward;
    return shape(
      'g',
      faint ? { opacity: 0.3 } : {},
      ...countLine(exact(line.counts).map(spot), look.ink),
      ...line.counts.map((count) => spoken(count, line.row, growthMark(spot(count), look, count.precision, r), lang)),
    );
  });
  const named = lead
    ? byRank(lead.counts).map((count) => ({
        ...spot(count),
        text: signedFigure(amount(count.value, lang), count.precision),
      }))
    : [];
  const bounds = { x0: left + 1, x1: right - 1, y0: top, y1: base + 1 };
  const scale = place.scale
    ? levels
        .map((value) => spot({ year: years.first, value }).y)
        .map((y) => ({ x0: left, x1: left + 58, y0: y - 15, y1: y }))
    : [];
  const figures = pointLabels(
    named,
    lines.flatMap(({ counts }) => counts.map(spot)),
    size,
    r + 1,
    bounds,
    scale,
  );
  return [
    shape('rect', { x: left, y: top, width: right - left, height, fill: INK.ground }),
    ...grid,
    shape('path', { d: `M${left},${base}H${right}`, stroke: INK.text, 'stroke-width': 1.2 }),
    ...marks,
    ...figures.map(({ x, y, text, anchor }) => lettering(x, y, text, { anchor, size, halo: INK.ground })),
    ...ticks(place).map((year) =>
      lettering(spot({ year, value: 0 }).x, base + 13, String(year), { anchor: 'middle', size: 12, fill: INK.muted }),
    ),
  ];
}

/** The first and the last year, and in a panel with a named scale every fifth between them. */
function ticks({ years: { first, last }, scale }: Place): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isFive = (year: number) => scale && year % 5 === 0 && year > first + 1 && year < last - 1;
  return all.filter((year) => year === first || year === last || isFive(year));
}

/** The ends first, then the highest, then the others: so are figures left out where there is no room for all. */
function byRank(counts: Line['counts']): Line['counts'] {
  const known = exact(counts);
  const peak = known.toSorted((a, b) => b.value - a.value)[0];
  const first = [known.at(-1), known[0], peak].flatMap((count) => (count ? [count] : []));
  return [...new Set([...first, ...counts])];
}
