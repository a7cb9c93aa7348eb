import type { Spot } from '../shared/dodge.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';

/** A condition that is present or absent, as tables of qualitative comparative analysis mark it. */
export const conditionMark = ({ x, y }: Spot, present: boolean, r: number): El[] => [
  el('circle', { cx: x, cy: y, r, fill: present ? INK.text : INK.paper, stroke: INK.text, 'stroke-width': 1.5 }),
];
