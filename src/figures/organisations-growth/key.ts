import type { Lang } from '../../i18n/languages.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { growthMark, lookOf } from './mark.ts';
import type { Selection } from './select.ts';

const LINE = 18;

/** The mark of each definition with its name, in as many lines as they need. */
export function keyMarks(
  { large, registered, forward }: Selection,
  top: number,
  width: number,
  lang: Lang,
): { shapes: Shape[]; height: number } {
  let [x, y] = [0, top];
  const shapes = large.lines.map(({ row }) => {
    const lines = wrap(row.label[lang], 13, width - 22);
    const wide = 22 + Math.max(...lines.map((line) => textWidth(line, 13))) + 20;
    if (x > 0 && x + wide > width + 20) [x, y] = [0, y + LINE];
    const [at, first] = [x, y];
    x += wide;
    y += (lines.length - 1) * LINE;
    const faint = forward !== '' && forward !== row.definition;
    return shape(
      'g',
      faint ? { opacity: 0.45 } : {},
      growthMark({ x: at + 8, y: first }, lookOf(row, registered), 'stated', 4),
      ...lines.map((line, i) => lettering(at + 22, first + i * LINE, line, { fill: INK.muted })),
    );
  });
  return { shapes, height: large.lines.length === 0 ? 0 : y - top + LINE };
}
