import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { textWidth } from '../shared/text-width.ts';

const [TOOTH, HIGH] = [8, 3];

/** The break between two definitions: a torn line, and what it means. */
export function breakMark(y: number, left: number, right: number, text: string): Shape[] {
  const from = left + textWidth(text, 12) + 10;
  const teeth = Math.max(0, Math.floor((right - from) / TOOTH));
  const d = Array.from({ length: teeth }, (_, i) => `l${TOOTH},${i % 2 === 0 ? HIGH * 2 : -HIGH * 2}`).join('');
  return [
    lettering(left, y, text, { size: 12, fill: INK.muted }),
    shape('path', {
      d: `M${from.toFixed(1)},${(y - HIGH).toFixed(1)}${d}`,
      stroke: INK.muted,
      'stroke-width': 1.2,
      fill: 'none',
    }),
  ];
}
