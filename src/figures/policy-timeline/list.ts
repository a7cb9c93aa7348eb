import type { Lang } from '../../i18n/languages.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { partialDate } from '../shared/partial-date.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { wrap } from '../shared/wrap.ts';
import type { Frame } from './frame.ts';
import type { Lane } from './select.ts';
import { words } from './text.ts';

const LINE = 17;

/** The policies of one tie by name, with what each says of social organisations. */
export function listMarks(
  { policies }: Lane,
  top: number,
  frame: Frame,
  lang: Lang,
): { shapes: Shape[]; height: number } {
  const w = words[lang];
  const dated = frame.narrow ? 0 : 140;
  let y = top;
  const shapes = policies.flatMap(({ date, title, asks }) => {
    const ink = asks ? INK.accent : INK.neutral;
    const start = y;
    const mark = shape('circle', {
      cx: 6,
      cy: start,
      r: 4.5,
      fill: asks ? ink : INK.paper,
      stroke: ink,
      'stroke-width': 1.6,
    });
    const when = lettering(18, start, partialDate(date, lang), { fill: INK.muted });
    if (frame.narrow) y += LINE;
    const x = 18 + dated;
    const width = frame.width - x - 4;
    const lines = [
      ...wrap(title[lang], 13, width).map((text) => ({ text, weight: 600, fill: INK.text })),
      ...wrap(asks?.[lang] ?? w.nothing, 13, width).map((text) => ({ text, fill: INK.muted })),
    ];
    const texts = lines.map(({ text, ...style }, i) => lettering(x, y + i * LINE, text, style));
    y += lines.length * LINE + 9;
    return [mark, when, ...texts];
  });
  return { shapes, height: y - top + 10 };
}
