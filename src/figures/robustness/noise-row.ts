import type { Lang } from '../../i18n/languages.ts';
import { el, px } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import type { Drawn } from './panel.ts';
import type { Part } from './plot.ts';
import { words } from './text.ts';

/** The row of copies with errors: not a part of the curve, so no strip. */
export function noiseRow(drawn: readonly Drawn[], y: number, f: Frame, lang: Lang): Part {
  const w = words[lang];
  const first = drawn.find(({ said: s }) => s.noise)?.said.noise;
  if (!first) return { elements: [], height: 0 };
  const name = wrap(w.noiseFull(first.copies, first.rate), 12, f.narrow ? f.width : f.label - 12);
  const base = f.narrow ? y + 12 + name.length * 15 : y + 10;
  return {
    elements: [
      el('path', { d: `M0,${px(y - 3)}H${f.width}`, stroke: INK.muted, fill: 'none' }),
      write(0, y + 10, name, { fill: INK.text }),
      ...drawn.flatMap(({ said: { noise }, column }) =>
        noise
          ? [
              write(column.strip.x, base, column.median === null ? noise.median : w.range(...noise.interval), {
                fill: INK.muted,
              }),
              ...(column.median === null ? [] : [write(column.median, base, noise.median, { anchor: 'end' })]),
              write(column.share, base, noise.positive, { anchor: 'end', bold: true }),
            ]
          : [],
      ),
    ],
    height: f.narrow ? 26 + name.length * 15 : Math.max(24, name.length * 15 + 8),
  };
}
