import { parseHTML } from 'linkedom';
import type { Drawing } from '../figures/figure.ts';
import { drawingElement } from './element.ts';

/**
 * A drawing as one SVG element in text form, rendered without a browser. The same drawing gives the same text.
 *
 * @param id prefix of the ids inside, unique on its page
 * @param className classes of the SVG element beside Plot's own
 */
export function toSvg(drawing: Pick<Drawing, 'plot' | 'title' | 'alt'>, id: string, className = ''): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return drawingElement(drawing, id, className, document).outerHTML;
}
