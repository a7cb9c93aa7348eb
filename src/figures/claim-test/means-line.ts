import type { Lang } from '../../i18n/languages.ts';
import { decimal } from '../../i18n/format.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { textWidth } from '../shared/text-width.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import type { Means } from './means.ts';
import { words } from './text.ts';

/** The two means on one line, the difference between them as a bar: one above the line, the other below. */
export function meansLine(
  means: Means,
  at: (value: number) => number,
  f: Frame,
  lang: Lang,
): { elements: El[]; bottom: number } {
  const w = words[lang];
  const y = 26;
  const [from, to] = [at(0), at(1)];
  const { integrated, other } = means;
  const label = (value: number, side: keyof Means, dy: number) => {
    const text = `${w.mean[side]} ${decimal(value, 2)}`;
    const half = textWidth(text, 12) / 2;
    const x = Math.min(Math.max(at(value), f.scale[0] + half), f.left + f.width - half);
    return write(x, y + dy, text, { anchor: 'middle', bold: true });
  };
  const elements: El[] = [
    el('path', {
      d: `M${px(from)},${px(y)}H${px(to)}M${px(from)},${px(y - 4)}v8M${px(to)},${px(y - 4)}v8`,
      stroke: INK.line,
      'stroke-width': 1.4,
      fill: 'none',
    }),
    ...(f.names > 0 ? [write(f.left, y, w.means, { fill: INK.muted })] : []),
  ];
  if (integrated !== null && other !== null)
    elements.push(
      el('path', {
        d: `M${px(at(other))},${px(y)}H${px(at(integrated))}`,
        stroke: INK.accent,
        'stroke-width': 6,
        'stroke-opacity': 0.75,
      }),
    );
  if (other !== null)
    elements.push(
      el('circle', { cx: at(other), cy: y, r: 5.5, fill: INK.paper, stroke: INK.text, 'stroke-width': 1.8 }),
      label(other, 'other', 17),
    );
  if (integrated !== null)
    elements.push(
      el('circle', { cx: at(integrated), cy: y, r: 4, fill: INK.text }),
      label(integrated, 'integrated', -17),
    );
  return { elements, bottom: y + 34 };
}
