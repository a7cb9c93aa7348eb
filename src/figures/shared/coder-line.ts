import type { Spot } from './dodge.ts';
import { el, px, type El } from './elements.ts';
import { INK } from './ink.ts';
import { write } from './write.ts';

/** The line beneath a mark on which the two coders differed. */
export const coderLine = ({ x, y }: Spot, r: number): El =>
  el('path', { d: `M${px(x - r)},${px(y + r + 2.4)}h${px(2 * r)}`, stroke: INK.text, 'stroke-width': 1.4 });

/** What that line means, from `x` on. */
export const coderLineKey = (x: number, y: number, words: string): El[] => [
  el('path', { d: `M${px(x)},${px(y + 3)}h20`, stroke: INK.text, 'stroke-width': 1.6 }),
  write(x + 28, y, words, { fill: INK.muted }),
];
