import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { xOf, type Frame, type Panel } from './frame.ts';
import { sign } from './mark.ts';
import { FIRM, TENTATIVE } from './standing.ts';
import { words } from './text.ts';

/** The name of a measure over its scale, with its sign. Returns the lowest line's foot too. */
export function panelHead({ measure, x, width }: Panel, y: number, f: Frame, lang: Lang): { el: El[]; height: number } {
  const name = wrap(words[lang].measures[measure], f.font, width + 20);
  return {
    el: [sign(measure, x + 7, y + 9, f.r, INK.text), write(x + 20, y + 9, name, { size: f.font, bold: true })],
    height: name.length * f.font * 1.25 + 4,
  };
}

/** Names of the two marks of the convention, over a scale. */
export const marksHead = (panel: Panel, y: number, f: Frame, lang: Lang): El[] => [
  write(xOf(TENTATIVE, panel, f) + 2, y, words[lang].convention(TENTATIVE), { anchor: 'end', fill: INK.muted }),
  write(xOf(FIRM, panel, f) - 2, y, String(FIRM), { fill: INK.muted }),
  write(panel.n, y, 'n', { anchor: 'end', fill: INK.muted }),
];

/** The ground of a scale: zero and one, the two marks of the convention, and what lies beyond the higher of them. */
export function ground(panel: Panel, top: number, foot: number, f: Frame): El[] {
  const at = (alpha: number) => px(xOf(alpha, panel, f));
  const down = `${px(top)}V${px(foot)}`;
  const beyond = xOf(FIRM, panel, f);
  return [
    el('rect', { x: beyond, y: top, width: panel.x + panel.width - beyond, height: foot - top, fill: INK.ground }),
    el('path', {
      d: [...new Set([f.low, 0, 1])].map((a) => `M${at(a)},${down}`).join(''),
      stroke: INK.line,
      fill: 'none',
    }),
    el('path', {
      d: `M${at(TENTATIVE)},${down}M${at(FIRM)},${down}`,
      stroke: INK.muted,
      'stroke-dasharray': '3 3',
      fill: 'none',
    }),
  ];
}

/** Numbers beneath a scale, and what its two ends mean. */
export function axis(panel: Panel, y: number, f: Frame, lang: Lang): El[] {
  const w = words[lang];
  const x = (alpha: number) => xOf(alpha, panel, f);
  return [
    ...(f.low < 0
      ? [
          write(x(f.low), y, decimal(f.low, f.low * 2 === Math.round(f.low * 2) ? 1 : 2), {
            anchor: 'start',
            fill: INK.muted,
          }),
        ]
      : []),
    write(x(0), y, '0', { anchor: 'middle', fill: INK.muted }),
    write(x(1), y, '1', { anchor: 'middle', fill: INK.muted }),
    write(f.low < 0 ? x(0) : panel.x, y + 15, w.chance, { anchor: f.low < 0 ? 'middle' : 'start', fill: INK.muted }),
    write(panel.x + panel.width, y + 15, w.perfect, { anchor: 'end', fill: INK.muted }),
  ];
}
