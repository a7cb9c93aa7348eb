/** Elements whose text is not the section's own: pictures, controls, and what is said elsewhere. */
const APART =
  'figure, svg, table, form, nav, template, script, style, noscript, datalist, .cite-card, .back, .visually-hidden';
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'CITE',
  'CODE',
  'EM',
  'I',
  'MARK',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'WBR',
]);
const TEXT = 3;
const ELEMENT = 1;

function words(node: Node, without: string): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) text += child.nodeValue ?? '';
    if (child.nodeType !== ELEMENT) continue;
    const element = child as Element;
    if (element.matches(without)) continue;
    const inner = words(element, without);
    text += INLINE.has(element.tagName) ? inner : ` ${inner} `;
  }
  return text;
}

/**
 * What an element says, in one line: words of neighbouring blocks stay apart.
 *
 * @param without selector of further elements to leave out
 */
export const textOf = (element: Element, without = ''): string =>
  oneLine(words(element, without ? `${APART}, ${without}` : APART));

/** Text without line breaks and repeated spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
