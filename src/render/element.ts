import * as Plot from '@observablehq/plot';
import type { Drawing } from '../figures/figure.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing as an SVG element of a document, the browser's own or one that only stands for it.
 *
 * @param id prefix of the ids inside, unique on its page
 * @param className classes of the SVG element beside Plot's own
 */
export function drawingElement(
  { plot, title, alt }: Pick<Drawing, 'plot' | 'title' | 'alt'>,
  id: string,
  className: string,
  document: Document,
): SVGSVGElement {
  const svg = Plot.plot({ ...plot, document, className: 'plot' }) as unknown as SVGSVGElement;
  for (const [key, value] of Object.entries({
    class: `plot ${className}`.trim(),
    xmlns: SVG,
    // Plot's own default is 10; nothing here is read at under 12.
    'font-size': '12',
    role: 'group',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-desc`,
  }))
    svg.setAttribute(key, value);
  for (const mark of svg.querySelectorAll('g[aria-label]')) mark.removeAttribute('aria-label');
  // Inline styles are refused by the site's content-security policy; the style sheet has them.
  for (const style of svg.querySelectorAll('style')) style.remove();
  const element = (name: 'title' | 'desc', text: string) => {
    const made = document.createElementNS(SVG, name);
    made.setAttribute('id', `${id}-${name}`);
    made.textContent = text;
    return made;
  };
  svg.prepend(element('title', title), element('desc', alt));
  return svg;
}
