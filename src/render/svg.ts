import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Drawing } from '../figures/figure.ts';

/** Inline styles are refused by the site's content-security policy, so none leaves here: the style sheet has them. */
const STYLED = /<style>[\s\S]*?<\/style>/g;

/**
 * A drawing as one SVG element in text form, rendered without a browser. The same drawing gives the same text.
 *
 * @param id prefix of the ids inside, unique on its page
 * @param className classes of the SVG element beside Plot's own
 */
export function toSvg({ plot, title, alt }: Drawing, id: string, className = ''): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ ...plot, document, className: 'plot' }) as unknown as SVGSVGElement;
  for (const [key, value] of Object.entries({
    class: `plot ${className}`.trim(),
    xmlns: 'http://www.w3.org/2000/svg',
    // Plot's own default is 10; nothing here is read at under 12.
    'font-size': '12',
    role: 'group',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-desc`,
  }))
    svg.setAttribute(key, value);
  for (const mark of svg.querySelectorAll('g[aria-label]')) mark.removeAttribute('aria-label');
  const element = (name: 'title' | 'desc', text: string) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    made.setAttribute('id', `${id}-${name}`);
    made.textContent = text;
    return made;
  };
  svg.prepend(element('title', title), element('desc', alt));
  return svg.outerHTML.replace(STYLED, '');
}
