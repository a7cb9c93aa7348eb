import { integer } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { amount } from '../shared/amount.ts';
import { countWords } from '../shared/count-words.ts';
import type { Count } from '../shared/counts.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { lettering } from '../shared/lettering.ts';
import { placed } from '../shared/placed.ts';
import { signedFigure } from '../shared/precision.ts';
import { row } from '../shared/row.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { said } from '../shared/spoken.ts';
import { cornerOf, type Grid } from './frame.ts';
import type { Picture } from './select.ts';
import { words } from './text.ts';
import { ground, nameMarks } from './tile.ts';
import { PROVINCES } from './tiles.ts';

/** A figure in as few letters as a tile has room for. */
function short({ value, unit, precision }: Count, small: boolean, lang: Lang): string {
  if (unit === 'percent') return signedFigure(`${value}%`, precision);
  const thousands = small && lang === 'en' && value >= 1000;
  return signedFigure(thousands ? `${integer(Math.round(value / 1000), lang)}k` : amount(value, lang), precision);
}

/** The gauge of a tile: filled up to its share of the largest figure, open at the top where that is only a bound. */
function gauge({ width, height }: Grid['tile'], share: number, bound: boolean): Shape[] {
  const top = height - Math.max(2, share * height);
  return [
    shape('rect', {
      x: 1,
      y: top,
      width: width - 2,
      height: height - 1 - top,
      fill: INK.accent,
      'fill-opacity': 0.26,
    }),
    ...(bound ? [edge(top, width), arrow(width / 2, Math.max(-1, top))] : []),
  ];
}

const edge = (top: number, width: number): Shape =>
  shape('path', {
    d: `M1,${top.toFixed(1)}h${width - 2}`,
    stroke: INK.accent,
    'stroke-width': 2,
    'stroke-dasharray': '4 3',
  });

/** Points up from a bound, to where the true figure lies. */
const arrow = (x: number, y: number): Shape =>
  shape('path', { d: `M${x - 4},${y}L${x},${y - 5}L${x + 4},${y}Z`, fill: INK.accent });

/** Children counted by one definition, a gauge for each province. */
export function childrenGrid({ row: definition, counts }: Picture, grid: Grid, lang: Lang): Shape[] {
  const w = words[lang];
  const max = Math.max(...[...counts.values()].map(({ value }) => value));
  const years = new Set([...counts.values()].map(({ year }) => year));
  const tiles = PROVINCES.map((province) => {
    const { x, y } = cornerOf(province, grid);
    const tile = (spoken: string, ...parts: Shape[]) => keyed(placed(said(spoken, 'tile', ...parts), x, y), province);
    const count = counts.get(province);
    const name = strings(lang).provinces[province];
    if (!count) {
      const parts = [ground(grid.tile, false), ...nameMarks(province, grid, false, lang)];
      return tile(w.noFigure(name), ...parts);
    }
    const several = years.size > 1 && !grid.small;
    const middle = { x: grid.tile.width / 2, y: grid.small ? 32 : 33 };
    return tile(
      w.figure(name, definition.label[lang], count.year, countWords(count, lang)),
      ground(grid.tile, true),
      ...gauge(grid.tile, count.value / max, count.precision === 'more'),
      ...nameMarks(province, grid, true, lang),
      lettering(middle.x, middle.y, short(count, grid.small, lang), {
        anchor: 'middle',
        size: grid.small ? 12 : 13,
        weight: 600,
        ...(count.precision === 'more' && count.value < max * 0.8 ? { halo: INK.ground } : {}),
      }),
      ...(several ? [lettering(middle.x, middle.y + 17, String(count.year), { anchor: 'middle', size: 12 })] : []),
    );
  });
  return [...tiles, ...key([...counts.values()], lang)];
}

/** What the tiles mean, in the empty corner of the grid. */
function key(counts: readonly Count[], lang: Lang): Shape[] {
  const w = words[lang].key;
  const tile = { width: 22, height: 18 };
  const entries = [
    {
      id: 'stated',
      text: w.stated,
      share: 0.5,
      bound: false,
      is: counts.some(({ precision }) => precision !== 'more'),
    },
    { id: 'more', text: w.more, share: 0.5, bound: true, is: counts.some(({ precision }) => precision === 'more') },
    { id: 'none', text: w.none, share: null, bound: false, is: counts.length < PROVINCES.length },
  ].filter(({ is }) => is);
  return entries.map(({ id, text, share, bound }, i) => {
    const parts = [
      ground(tile, share !== null),
      ...(share === null ? [] : gauge(tile, share, bound)),
      lettering(30, 9, text, { size: 12, fill: INK.muted }),
    ];
    return placed(row(`key-${id}`, ...parts), 0, 6 + i * 29);
  });
}
