import type { Lang } from '../../i18n/languages.ts';
import { countMark } from '../shared/count-marks.ts';
import { countWords } from '../shared/count-words.ts';
import type { Count } from '../shared/counts.ts';
import type { Spot } from '../shared/dodge.ts';
import { INK } from '../shared/ink.ts';
import { measureWords } from '../shared/measures.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { said } from '../shared/spoken.ts';
import type { GrowthRow } from './rows.ts';
import { words } from './text.ts';

/** How the marks of a definition look: the first has dots, the second larger diamonds around them, all others plus signs. */
export interface Look {
  readonly kind: 'dot' | 'diamond' | 'plus';
  readonly ink: string;
}
export const lookOf = (row: GrowthRow, registered: readonly GrowthRow[]): Look => {
  const at = registered.indexOf(row);
  return at === 1
    ? { kind: 'diamond', ink: INK.neutral }
    : at > 1
      ? { kind: 'plus', ink: INK.neutral }
      : { kind: 'dot', ink: INK.accent };
};

const px = (value: number) => value.toFixed(1);

/** One figure as its definition's mark; bounds are triangles whatever the definition. */
export function growthMark({ x, y }: Spot, { kind, ink }: Look, precision: Count['precision'], r: number): Shape {
  if (kind === 'dot' || precision === 'more' || precision === 'less') return countMark({ x, y }, precision, r, ink);
  if (kind === 'plus') {
    const d = `M${px(x - r * 1.5)},${px(y)}H${px(x + r * 1.5)}M${px(x)},${px(y - r * 1.5)}V${px(y + r * 1.5)}`;
    return shape('path', { d, stroke: ink, 'stroke-width': 2, fill: 'none' });
  }
  const s = r * 1.9;
  const d = `M${px(x)},${px(y - s)}L${px(x + s)},${px(y)}L${px(x)},${px(y + s)}L${px(x - s)},${px(y)}Z`;
  const solid = precision !== 'computed';
  return shape('path', { d, fill: ink, 'fill-opacity': solid ? 0.3 : 0, stroke: ink, 'stroke-width': 1.5 });
}

/** A mark with its words. */
export const spoken = (count: Count, row: GrowthRow, mark: Shape, lang: Lang): Shape =>
  said(
    words[lang].point(row.label[lang], measureWords(count.measure, lang), count.year, countWords(count, lang)),
    'point',
    mark,
  );
