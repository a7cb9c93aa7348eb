import type { Behind } from '../../model/founders.ts';
import type { Spot } from '../shared/dodge.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';

/** An organisation: filled if government stands behind it, hollow if somebody else does, dashed if nobody tells. */
export function house({ x, y }: Spot, r: number, behind: Behind): El {
  const [half, roof] = [r * 0.85, r * 0.15];
  const walls = `M${px(x - half)},${px(y + r)}V${px(y - roof)}L${px(x)},${px(y - r)}L${px(x + half)},${px(y - roof)}V${px(y + r)}Z`;
  return el('path', {
    class: 'glyph',
    d: walls,
    fill: behind === 'state' ? INK.text : INK.paper,
    stroke: behind === 'untold' ? INK.muted : INK.text,
    'stroke-width': 1.3,
    ...(behind === 'untold' ? { 'stroke-dasharray': '2 1.6' } : {}),
  });
}
