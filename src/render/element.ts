import * as Plot from '@observablehq/plot';
import type { Drawing } from '../figures/figure.ts';
import { dressed } from './dress.ts';

/** A drawing as an SVG element of a document, the browser's own or one that only stands for it. */
export function drawingElement(
  drawing: Pick<Drawing, 'plot' | 'title' | 'alt'>,
  id: string,
  className: string,
  document: Document,
): SVGSVGElement {
  const svg = Plot.plot({ ...drawing.plot, document, className: 'plot' }) as unknown as SVGSVGElement;
  for (const mark of svg.querySelectorAll('g[aria-label]')) mark.removeAttribute('aria-label');
  // Inline styles are refused by the site's content-security policy; the style sheet has them.
  for (const style of svg.querySelectorAll('style')) style.remove();
  return dressed(svg, drawing, id, className, document);
}
