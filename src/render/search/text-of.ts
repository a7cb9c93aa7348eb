/** Elements whose text is not the section's own: pictures, controls, and what is said elsewhere. */
const APART = 'figure, svg, table, form, nav, template, script, style, noscript, .cite-card, .back, .visually-hidden';
const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, div, section, small, summary, blockquote, pre';

/** What an element says, in one line: words of neighbouring blocks stay apart. The element itself is not changed. */
export function textOf(element: Element, without = ''): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(without ? `${APART}, ${without}` : APART)) one.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) block.append(' ');
  return oneLine(copy.textContent);
}

/** Text without line breaks and repeated spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
