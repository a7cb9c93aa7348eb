import type { Drawing } from '../figures/figure.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Gives a picture its names, its classes and what every picture has.
 *
 * @param id prefix of the ids inside, unique on its page
 * @param className classes of the SVG element beside Plot's own
 */
export function dressed(
  svg: SVGSVGElement,
  { title, alt }: Pick<Drawing, 'title' | 'alt'>,
  id: string,
  className: string,
  document: Document,
): SVGSVGElement {
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
  const element = (name: 'title' | 'desc', text: string) => {
    const made = document.createElementNS(SVG, name);
    made.setAttribute('id', `${id}-${name}`);
    made.textContent = text;
    return made;
  };
  svg.prepend(element('title', title), element('desc', alt));
  return svg;
}
