import type { Drawing } from '../figures/figure.ts';
import { built, el, type ElementsMark } from '../figures/shared/elements.ts';
import { dressed } from './dress.ts';

/** Whether a mark's elements are known before it is drawn. */
export const isElements = (mark: unknown): mark is ElementsMark => typeof mark === 'function' && 'tree' in mark;

/** The marks of a drawing, one list deep. */
export const marksOf = ({ plot }: Pick<Drawing, 'plot'>): unknown[] =>
  ((plot.marks ?? []) as readonly unknown[]).flat(Infinity);

/** The marks of a drawing if all of them are elements known beforehand, so that Plot isn't needed to draw it; else null. */
export function sheetOf(drawing: Pick<Drawing, 'plot'>): readonly ElementsMark[] | null {
  const marks = marksOf(drawing);
  return marks.every(isElements) ? marks : null;
}

/** The empty picture of a drawing, with the attributes that Plot would give it. */
export function sheetElement(
  drawing: Pick<Drawing, 'plot' | 'title' | 'alt'>,
  id: string,
  className: string,
  document: Document,
): SVGSVGElement {
  const { width = 0, height = 0 } = drawing.plot;
  const svg = built(
    el('svg', {
      fill: 'currentColor',
      'font-family': 'system-ui, sans-serif',
      'text-anchor': 'middle',
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
    }),
    document,
  ) as SVGSVGElement;
  return dressed(svg, drawing, id, className, document);
}
