import type { Ctx, Drawing } from '../figure.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { sheet, type Shape } from '../shared/shapes.ts';
import { wrap } from '../shared/wrap.ts';
import { childrenGrid } from './children-grid.ts';
import { gridsFor, headFor, span, type Grid } from './frame.ts';
import { programmesGrid } from './programmes-grid.ts';
import type { WhereRow } from './rows.ts';
import { choosePicture, programmesOf } from './select.ts';
import type { WhereState } from './state.ts';
import { tableOf } from './table.ts';
import { COLUMNS } from './tiles.ts';
import { title, words, type Counts } from './text.ts';

/** Provinces as tiles: the children counted there by one definition, and the dataset's own programmes. */
export function draw(rows: readonly WhereRow[], state: WhereState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const w = words[lang];
  const picture = choosePicture(rows, state.definition);
  const programmes = programmesOf(rows);
  const children = state.layer !== 'programmes' && picture !== null;
  const own = state.layer !== 'children' || picture === null;
  const { grids, width, height } = gridsFor(ctx, Number(children) + Number(own));
  const [first, second] = grids;
  const shapes: Shape[] = [];
  if (children && first) {
    const { years, counts } = picture;
    const share = [...counts.values()].some(({ unit }) => unit === 'percent');
    const head = heading(first, w.childrenHead(years[0] ?? 0, years.at(-1) ?? 0, share), picture.row.label[lang]);
    shapes.push(placed(row('children', head, ...childrenGrid(picture, first, lang)), first.x, first.y));
  }
  const last = children ? second : first;
  if (own && last) {
    const head = heading(last, w.programmesHead(programmes.all.length), w.programmesNote);
    shapes.push(placed(row('programmes', head, ...programmesGrid(programmes, last, ctx)), last.x, last.y));
  }
  const n: Counts = { picture: children ? picture : null, programmes: own ? programmes : null };
  return {
    plot: sheet(width, height, shapes),
    title: title[lang],
    takeaway: w.takeaway(n),
    caption: w.caption(n),
    alt: w.alt(n),
    get table() {
      return tableOf(rows, n, lang);
    },
    get cites() {
      return citesOf(rows);
    },
  };
}

/** What a grid is called, above its upper left corner. */
function heading(grid: Grid, head: string, note: string): Shape {
  const room = span(COLUMNS, grid);
  const top = -headFor(grid.small);
  const lines = wrap(note, 12, room, grid.small ? 3 : 2);
  return row(
    'heading',
    lettering(0, top + 10, head, { size: 14, weight: 600 }),
    ...lines.map((line, i) => lettering(0, top + 28 + i * 16, line, { size: 12, fill: INK.muted })),
  );
}

const citesOf = (rows: readonly WhereRow[]): string[] => {
  const ids = rows.flatMap((row) =>
    row.kind === 'figures'
      ? [...row.sources, ...row.counts.filter(({ geography }) => geography !== 'CN').map(({ source }) => source)]
      : [],
  );
  return [...new Set(ids)].sort();
};
