import type { Lang } from '../../i18n/languages.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Frame } from './frame.ts';
import { words } from './text.ts';

const LINE = 19;

/** What the dots mean, in as many lines as they need. */
export function keyMarks(top: number, frame: Frame, lang: Lang): { shapes: Shape[]; height: number } {
  const w = words[lang].key;
  const dot = (x: number, y: number, ink: string, solid: boolean) =>
    shape('circle', { cx: x, cy: y, r: 4.5, fill: solid ? ink : INK.paper, stroke: ink, 'stroke-width': 1.6 });
  const bar = (x: number, y: number) =>
    shape('path', { d: `M${x - 12},${y}H${x + 12}`, stroke: INK.neutral, 'stroke-width': 2 });
  const start = frame.narrow ? 0 : frame.left - 6;
  let [x, y] = [start, top];
  const shapes = [
    { text: w.asks, marks: (at: number) => [dot(at, y, INK.accent, true)], room: 12 },
    { text: w.silent, marks: (at: number) => [dot(at, y, INK.neutral, false)], room: 12 },
    { text: w.year, marks: (at: number) => [bar(at + 7, y), dot(at + 7, y, INK.neutral, false)], room: 26 },
  ].flatMap(({ text, marks, room }) => {
    const width = room + 4 + textWidth(text, 12) + 18;
    if (x > start && x + width > frame.right + 18) [x, y] = [start, y + LINE];
    const at = x;
    x += width;
    return [...marks(at + 6), lettering(at + room + 4, y, text, { size: 12, fill: INK.muted })];
  });
  return { shapes, height: y - top + LINE };
}
