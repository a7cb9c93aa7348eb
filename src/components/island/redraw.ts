import type { Drawing } from '../../figures/figure.ts';
import { built, el, type El, type ElementsMark } from '../../figures/shared/elements.ts';
import type { drawingElement } from '../../render/element.ts';
import { isElements, marksOf, sheetElement, sheetOf } from '../../render/sheet-element.ts';
import { move } from './move.ts';
import { loose } from './loose.ts';
import { patch, type Patched } from './patch.ts';

/** A figure's picture as it was last drawn. */
interface Drawn {
  readonly svg: SVGSVGElement;
  readonly width: number;
  /** Height in px for which the picture has room; at least its own. */
  readonly tall: number;
  /** Its marks, with null in the place of each that is a group of elements. */
  readonly frame: readonly unknown[];
  /** The groups that were drawn from trees, in order. */
  readonly groups: readonly Group[];
}
interface Group {
  readonly tree: El;
  readonly node: Element;
}
const kept = new WeakMap<Element, Drawn>();
const SLOT = 'data-slot';
const place = el('g', { [SLOT]: '' });
/** Where a figure has the pictures made at build. */
const PICTURES = ':scope > .plot, :scope > .stage > .plot';

/** Draws by Plot with an empty place for each group of elements: what is kept need not be built. */
export type ByPlot = typeof drawingElement;

const isGroup = (child: Node): child is Element => child instanceof Element && child.hasAttribute(SLOT);

/** The picture with empty places. */
function framed(drawing: Drawing, id: string, byPlot: ByPlot | undefined): SVGSVGElement {
  if (sheetOf(drawing) || !byPlot) {
    const svg = sheetElement(drawing, id, 'live', document);
    svg.append(
      ...marksOf(drawing)
        .filter(isElements)
        .map(() => built(place, document)),
    );
    return svg;
  }
  const marks = marksOf(drawing).map((mark) => (isElements(mark) ? () => built(place, document) : mark));
  const plot = { ...drawing.plot, marks: marks as NonNullable<Drawing['plot']['marks']> };
  return byPlot({ plot, title: drawing.title, alt: drawing.alt }, id, 'live', document);
}

/** The groups of the picture before, changed where they differ, or new ones. */
const grouped = (of: readonly ElementsMark[], former: Drawn | undefined, marks: Patched[]): Group[] =>
  of.map((mark, i) => {
    const tree = loose(mark.tree);
    const old = former?.groups[i];
    if (!old) return { tree, node: built(tree, document) };
    patch(old.node, old.tree, tree, marks);
    return { tree, node: old.node };
  });

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((mark, i) => mark === other[i]);

const NAMES = ['title', 'desc'];
const nameOf = (svg: Element, name: string) => [...svg.children].find(({ nodeName }) => nodeName === name);

/** Gives a picture its names in words of now. */
function rename(svg: Element, { title, alt }: Drawing): void {
  for (const [name, words] of Object.entries({ title, desc: alt })) {
    const element = nameOf(svg, name);
    if (element && element.textContent !== words) element.textContent = words;
  }
}

/** What a picture consists of: the frame made anew, with the groups in its empty places and the names of the picture before. */
const filled = (frame: Element, groups: readonly Group[], before: Element | undefined): Node[] => {
  const waiting = groups.map(({ node }) => node);
  return [...frame.childNodes].map((child) => {
    if (isGroup(child)) return waiting.shift() ?? child;
    return (before && NAMES.includes(child.nodeName) && nameOf(before, child.nodeName)) || child;
  });
};

/** Gives an element these attributes and children. What is there already stays where it is, so that it isn't laid out anew. */
function become(svg: Element, like: Element, children: readonly Node[]): void {
  for (const { name, value } of like.attributes) if (svg.getAttribute(name) !== value) svg.setAttribute(name, value);
  const wanted = new Set(children);
  for (const child of [...svg.childNodes]) if (!wanted.has(child)) child.remove();
  let cursor = svg.firstChild;
  for (const child of children)
    if (child === cursor) cursor = cursor.nextSibling;
    else svg.insertBefore(child, cursor);
}

const BOX = 'live-box';

/** The picture in a box of its height, which alone changes with it. */
function boxed(svg: SVGSVGElement): HTMLElement {
  const box = document.createElement('div');
  box.className = BOX;
  box.append(svg);
  // On paper there is no more room than the picture takes.
  addEventListener('beforeprint', () => makeRoom(svg, Number(box.dataset['width']), Number(box.dataset['height'])));
  return box;
}

function makeRoom(svg: Element, width: number, height: number): void {
  for (const [name, value] of Object.entries({ height: String(height), viewBox: `0 0 ${width} ${height}` }))
    if (svg.getAttribute(name) !== value) svg.setAttribute(name, value);
}

/**
 * Puts a new drawing in the place of the one that is shown. Marks keep their identity: what stays is changed, not made
 * anew, and moves to its new place. A picture that gets lower keeps its room and its box gets lower, since a browser lays
 * out all texts of a picture whose own size changes.
 *
 * @param figure the figure's element, whose pictures made at build give way to the first drawing
 * @param byPlot draws what is more than elements; may be left out for drawings of elements alone
 */
export function redraw(figure: HTMLElement, drawing: Drawing, id: string, byPlot?: ByPlot): void {
  const former = kept.get(figure);
  const { width = 0, height = 0 } = drawing.plot;
  const tall = former?.width === width ? Math.max(former.tall, height) : height;
  const all = marksOf(drawing);
  const frame = all.map((mark) => (isElements(mark) ? null : mark));
  const marks: Patched[] = [];
  const groups = grouped(all.filter(isElements), former, marks);
  // What Plot drew from the same marks needn't be drawn again.
  const stays = former?.width === width && same(frame, former.frame);
  const next = stays ? former.svg : framed(drawing, `${id}-live`, byPlot);
  makeRoom(next, width, tall);
  if (!stays) become(former?.svg ?? next, next, filled(next, groups, former?.svg));
  const svg = former?.svg ?? next;
  rename(svg, drawing);
  kept.set(figure, { svg, width, tall, frame, groups });
  if (!former) {
    const [first, ...others] = figure.querySelectorAll(PICTURES);
    first?.replaceWith(boxed(svg));
    for (const other of others) other.remove();
  }
  const box = svg.parentElement;
  if (box) Object.assign(box.dataset, { width, height });
  if (box) box.style.aspectRatio = `${width} / ${height}`;
  if (former?.width === width) move(marks);
}
