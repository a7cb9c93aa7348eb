import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { said } from '../shared/spoken.ts';
import { toneOf } from '../shared/tones.ts';
import type { Span } from './frame.ts';
import type { IndicatorRow } from './rows.ts';

/** Parts of a bar, the highest code first: what is reached begins at the left, so that bars can be compared. */
export const fromTheTop = ({ levels }: Pick<IndicatorRow, 'levels'>): IndicatorRow['levels'] => [
  ...levels.filter(({ code }) => code !== null).reverse(),
  ...levels.filter(({ code }) => code === null),
];

/** The part of a bar that stands for a code; dashed and hollow for the unknown. */
export function part(
  indicator: Pick<IndicatorRow, 'group' | 'scale'>,
  code: number | null,
  { x, width }: Span,
  y: number,
  height: number,
): El {
  if (code === null)
    return el('rect', {
      ...{ x: x + 0.5, y: y + 0.5, width: Math.max(0.5, width - 1), height: height - 1 },
      ...{ fill: 'none', stroke: INK.muted, 'stroke-dasharray': '2 2' },
    });
  return el('rect', { x, y, width, height, ...toneOf(indicator, code), stroke: INK.muted, 'stroke-width': 0.6 });
}

/**
 * How the phases are coded on one indicator: a part a code, as long as its share.
 *
 * @param words the bar in words
 */
export function bar(indicator: IndicatorRow, { x, width }: Span, y: number, height: number, words: string): El {
  let at = x;
  const drawn = fromTheTop(indicator).flatMap(({ code, share }) => {
    if (share === 0) return [];
    const span = { x: at, width: share * width };
    at += span.width;
    return [part(indicator, code, span, y, height)];
  });
  return said(words, 'bar', ...drawn);
}
