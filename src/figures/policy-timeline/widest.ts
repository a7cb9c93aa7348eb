import type { Lang } from '../../i18n/languages.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { partialDate } from '../shared/partial-date.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { wrap } from '../shared/wrap.ts';
import type { Frame } from './frame.ts';
import { middleOf } from './lane-marks.ts';
import type { PolicyRow } from './rows.ts';
import { words } from './text.ts';

const LINE = 16;

/**
 * The policies that bear on most ties, by name, each on lines of its own that end where its leader goes down. The latest
 * stands highest, so that no leader runs through a name.
 */
export function widestMarks(
  policies: readonly PolicyRow[],
  frame: Frame,
  lang: Lang,
): { shapes: Shape[]; height: number } {
  let y = 10;
  const named = policies.toReversed().map((policy) => {
    const x = frame.x(middleOf(policy));
    const text = words[lang].named(policy.title[lang], partialDate(policy.date, lang));
    const lines = wrap(text, 13, Math.max(110, x - 8), frame.narrow ? 3 : 2);
    const top = y;
    y += lines.length * LINE + 4;
    return { x, lines, top };
  });
  const height = policies.length === 0 ? 4 : y + 2;
  const shapes = named.flatMap(({ x, lines, top }) => [
    ...lines.map((line, i) => lettering(x - 6, top + i * LINE, line, { anchor: 'end', fill: INK.text })),
    shape('path', {
      d: `M${x.toFixed(1)},${top - 6}V${height}`,
      stroke: INK.neutral,
      'stroke-width': 1,
      opacity: 0.6,
    }),
  ]);
  return { shapes, height };
}
