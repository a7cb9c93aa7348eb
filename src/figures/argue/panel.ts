import type { Lang } from '../../i18n/languages.ts';
import type { El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { countedWith } from './counted-with.ts';
import { AXIS, curve } from './curve.ts';
import type { Frame } from './frame.ts';
import { dText } from './numbers.ts';
import { mixOf, type Said } from './said.ts';
import { words } from './text.ts';

/** The reader's weights put into words, and beneath them every specification in order of its D. */
export function panel(s: Said, f: Frame, top: number, lang: Lang): { elements: El[]; bottom: number } {
  const w = words[lang];
  const { x, width } = f.side;
  const { own } = s;
  const preset = s.preset ? w.presets[s.preset] : s.atCounter ? w.counter : null;
  const heading = preset === null ? w.own : w.named(preset);
  const interval = own.interval && ([dText(own.interval[0]), dText(own.interval[1])] as const);
  const blocks = [
    { text: heading.charAt(0).toUpperCase() + heading.slice(1), size: 16, step: 21, bold: true },
    { text: w.mixLong(mixOf(own.weights)), size: 12, step: 16, fill: INK.muted },
    {
      text: own.curve.length > 0 ? w.verdicts[own.verdict] : w.untested,
      size: 15,
      step: 20,
      before: 6,
      bold: true,
      fill: INK.accent,
    },
    ...(own.difference === null ? [] : [{ text: w.main(dText(own.difference), interval), size: 12, step: 16 }]),
  ];
  let y = top + 8;
  const elements: El[] = [];
  for (const { text, size, step, before = 0, ...style } of blocks) {
    y += before;
    const lines = wrap(text, size, width);
    elements.push(write(x, y, lines, { size, ...style }));
    y += lines.length * step + 2;
  }
  y += 8;
  elements.push(...curve(s, f, y, lang));
  y += f.plotHeight + 14;
  elements.push(write(x + AXIS, y, w.sorted(own.curve.length), { fill: INK.muted }));
  y += 24;
  if (s.counter) {
    const lines = [
      ...wrap(w.counterLine(dText(s.counter.difference), w.mix(mixOf(s.counter.weights))), 12, width),
      ...wrap(w.counterCount(countedWith(s, lang)), 12, width),
    ];
    elements.push(write(x, y, lines));
    y += lines.length * 15;
  }
  return { elements, bottom: y + 6 };
}
