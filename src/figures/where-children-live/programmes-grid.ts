import { strings } from '../../i18n/strings.ts';
import type { Ctx } from '../figure.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { lettering } from '../shared/lettering.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { linked } from '../shared/spoken.ts';
import { cornerOf, type Grid } from './frame.ts';
import type { ProgrammeRow } from './rows.ts';
import type { Programmes } from './select.ts';
import { words } from './text.ts';
import { ground, nameMarks } from './tile.ts';
import { PROVINCES } from './tiles.ts';

/** Dots in one line of a tile. */
const PER_LINE = 5;

/** Programmes as dots, each a link, in lines from the lower left up. */
function dots(programmes: readonly ProgrammeRow[], x: number, y: number, step: number, ctx: Ctx): Shape[] {
  return programmes.map(({ id, name, started }, i) => {
    const at = { x: x + (i % PER_LINE) * step, y: y - Math.floor(i / PER_LINE) * step };
    return linked(
      ctx.href(`cases/${id}`),
      words[ctx.lang].programme(name[ctx.lang], started),
      'programme',
      shape('circle', { cx: at.x, cy: at.y, r: step * 0.38, fill: INK.neutral, stroke: 'none' }),
    );
  });
}

/** Programmes of the dataset by province, a dot for each; those of the whole country stand in the corner. */
export function programmesGrid({ by, nationwide }: Programmes, grid: Grid, ctx: Ctx): Shape[] {
  const { lang } = ctx;
  const w = words[lang];
  const step = 8;
  const tiles = PROVINCES.map((province) => {
    const { x, y } = cornerOf(province, grid);
    const mine = by.get(province) ?? [];
    const name = strings(lang).provinces[province];
    const bottom = grid.tile.height;
    const lines = Math.min(PER_LINE, mine.length);
    // Beside the number the dots begin at one place, so that tiles compare; without it they stand in the middle.
    const left = grid.small ? (grid.tile.width - (lines - 1) * step) / 2 : grid.tile.width - 10 - (PER_LINE - 1) * step;
    const tile = shape(
      'g',
      { class: 'tile' },
      shape('title', {}, w.count(name, mine.length)),
      ground(grid.tile, mine.length > 0),
      ...nameMarks(province, grid, mine.length > 0, lang),
      ...(mine.length > 0 && !grid.small
        ? [lettering(left - 9, bottom - 14, String(mine.length), { anchor: 'end', weight: 600 })]
        : []),
      ...dots(mine, left, bottom - (mine.length > PER_LINE ? 8 : 13), step, ctx),
    );
    return keyed(placed(tile, x, y), province);
  });
  const text = w.nationwide(nationwide.length);
  return [
    ...tiles,
    ...(nationwide.length > 0
      ? [
          row(
            'nationwide',
            lettering(0, 12, text, { size: 12, fill: INK.muted }),
            ...dots(nationwide, 5, 32, step, ctx),
          ),
        ]
      : []),
  ];
}
