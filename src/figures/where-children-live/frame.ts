import { NARROW, type Ctx } from '../figure.ts';
import { COLUMNS, ROWS, TILES, type Province } from './tiles.ts';

/** Geometry of one grid, in px. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly tile: { readonly width: number; readonly height: number };
  readonly gap: number;
  /** Whether the tiles are too small for the names of provinces. */
  readonly small: boolean;
}

/** Room above a grid for what it is called. */
export const headFor = (small: boolean): number => (small ? 78 : 54);

/** Where the grids of a drawing stand: side by side where there is room, else one under another. */
export function gridsFor(
  { width }: Pick<Ctx, 'width'>,
  count: number,
): { grids: Grid[]; width: number; height: number } {
  const small = width < NARROW;
  const beside = width >= 900 && count > 1;
  const between = 36;
  const room = beside ? (width - between) / 2 : width;
  const gap = small ? 3 : 4;
  const most = beside ? 74 : width < 900 ? 92 : 120;
  const tileWidth = Math.min(most, Math.floor((room - gap * (COLUMNS - 1)) / COLUMNS));
  const tile = { width: tileWidth, height: small ? 46 : 60 };
  const head = headFor(small);
  const height = head + ROWS * (tile.height + gap);
  const grids = Array.from({ length: count }, (_, i) => ({
    x: beside ? i * (room + between) : 0,
    y: head + (beside ? 0 : i * (height + 28)),
    tile,
    gap,
    small,
  }));
  return { grids, width, height: beside || count === 1 ? height : count * (height + 28) - 28 };
}

/** Upper left corner of a tile, from that of its grid. */
export function cornerOf(province: Province, { tile, gap }: Grid): { x: number; y: number } {
  const [column, row] = TILES[province];
  return { x: column * (tile.width + gap), y: row * (tile.height + gap) };
}

/** Width of a number of tiles side by side. */
export const span = (tiles: number, { tile, gap }: Grid): number => tiles * (tile.width + gap) - gap;
