import type { Spot } from './dodge.ts';
import type { Box } from './labels.ts';
import { textWidth } from './text-width.ts';

export interface PointLabel extends Spot {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

const hits = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Writes figures at points of a line: above, else beside, else below, wherever nothing stands. One
 * without room is left out; the table has it. Those that come first choose first.
 *
 * @param size font size in px
 * @param r radius of the points in px
 * @param frame bounds of the texts
 * @param blocked what else they keep clear of
 * @param first where a text is tried first
 */
export function pointLabels(
  items: readonly (Spot & { readonly text: string })[],
  points: readonly Spot[],
  size: number,
  r: number,
  frame: Box,
  blocked: readonly Box[] = [],
  first: 'above' | 'right' = 'above',
): PointLabel[] {
  const taken: Box[] = [...points.map(({ x, y }) => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r })), ...blocked];
  const half = size * 0.58;
  return items.flatMap(({ x, y, text }) => {
    const width = textWidth(text, size);
    const above = y - r - half - 1;
    const right = { x: x + r + 4, y, anchor: 'start', x0: x + r + 4 } as const;
    const tries = [
      ...(first === 'right' ? [right] : []),
      { x, y: above, anchor: 'middle', x0: x - width / 2 },
      { x: x + r, y: above, anchor: 'end', x0: x + r - width },
      { x: x - r, y: above, anchor: 'start', x0: x - r },
      { x: x - r - 4, y, anchor: 'end', x0: x - r - 4 - width },
      right,
      { x, y: y + r + half + 1, anchor: 'middle', x0: x - width / 2 },
    ] as const;
    for (const { x0, ...place } of tries) {
      const box = { x0: x0 - 2, x1: x0 + width + 2, y0: place.y - half, y1: place.y + half };
      if (box.x0 < frame.x0 || box.x1 > frame.x1 || box.y0 < frame.y0 || box.y1 > frame.y1) continue;
      if (taken.some((other) => hits(box, other))) continue;
      taken.push(box);
      return [{ ...place, text }];
    }
    return [];
  });
}
