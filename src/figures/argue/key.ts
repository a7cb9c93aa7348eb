import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { write } from '../shared/write.ts';
import { CUTS } from './field.ts';
import type { Frame } from './frame.ts';
import type { Said } from './said.ts';
import { zeroLine } from './ternary.ts';
import { words } from './text.ts';
import { cross, LINE, TONES } from './triangle.ts';

/** What the tones and the outline mean, beneath the triangle; and where it ends. */
export function key(s: Said, f: Frame, top: number, lang: Lang): { elements: El[]; bottom: number } {
  const w = words[lang];
  const edges = [0, ...CUTS, 1];
  const step = 18;
  const each = Math.min(300, f.left - 40) / TONES.length;
  const elements: El[] = [
    write(0, top, w.bands, { bold: true }),
    ...TONES.map((tone, i) =>
      el('rect', {
        x: i * each,
        y: top + 12,
        width: each,
        height: 12,
        fill: INK.accent,
        'fill-opacity': tone,
        stroke: INK.line,
      }),
    ),
    ...edges.map((cut, i) =>
      write(i * each, top + 34, percent(cut), { anchor: i === 0 ? 'start' : 'middle', fill: INK.muted }),
    ),
  ];
  let y = top + 38;
  const signs: readonly (readonly [string, (y: number) => El])[] = [
    [w.box(s.low, s.high), (at) => el('path', { d: `M0,${px(at)}h22`, ...LINE, 'stroke-dasharray': '5 4' })],
    ...(zeroLine(s.main)
      ? [[w.zero, (at: number) => el('path', { d: `M0,${px(at)}h22`, ...LINE, 'stroke-width': 2 })] as const]
      : []),
    [w.own, (at) => el('circle', { cx: 11, cy: at, r: 6, ...LINE, 'stroke-width': 2.2 })],
    ...(s.counter ? [[w.counter, (at: number) => cross({ x: 11, y: at })] as const] : []),
  ];
  for (const [text, mark] of signs) {
    y += step;
    elements.push(mark(y), write(29, y, text));
  }
  return { elements, bottom: y + 10 };
}
