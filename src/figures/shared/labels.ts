import type { Spot } from './dodge.ts';
import { textWidth } from './text-width.ts';

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
type Name = Spot & { readonly text: string };
export type Label<Item extends Name = Name> = Item & { readonly anchor: 'start' | 'end' };

const hits = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Writes names beside marks where there is room, in the order given; a name that would touch a mark, another name or
 * the frame is left out (it stands in the table, and on the mark's own page).
 *
 * @param size font size in px
 * @param r radius of the marks in px
 */
export function labels<Item extends Name>(
  items: readonly Item[],
  marks: readonly Spot[],
  size: number,
  r: number,
  frame: Box,
): Label<Item>[] {
  const blocked: Box[] = marks.map(({ x, y }) => ({ x0: x - r - 1, x1: x + r + 1, y0: y - r - 1, y1: y + r + 1 }));
  const placed: Label<Item>[] = [];
  for (const item of items) {
    const { x, y, text } = item;
    const width = textWidth(text, size);
    for (const [anchor, dy] of [
      ['start', 0],
      ['end', 0],
      ['start', -size * 0.8],
      ['start', size * 0.8],
      ['end', -size * 0.8],
      ['end', size * 0.8],
    ] as const) {
      const start = anchor === 'start' ? x + r + 3 : x - r - 3 - width;
      const box = { x0: start, x1: start + width, y0: y + dy - size * 0.6, y1: y + dy + size * 0.6 };
      if (box.x0 < frame.x0 || box.x1 > frame.x1 || box.y0 < frame.y0 || box.y1 > frame.y1) continue;
      if (blocked.some((other) => hits(box, other))) continue;
      blocked.push(box);
      placed.push({ ...item, x: anchor === 'start' ? start : start + width, y: y + dy, anchor });
      break;
    }
  }
  return placed;
}
