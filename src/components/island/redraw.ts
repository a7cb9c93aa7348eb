import type { Drawing } from '../../figures/figure.ts';
import { built, el, type El } from '../../figures/shared/elements.ts';
import type { drawingElement } from '../../render/element.ts';
import { isElements, marksOf, sheetElement, sheetOf } from '../../render/sheet-element.ts';
import { move } from './move.ts';
import { loose } from './loose.ts';
import { patch, type Patched } from './patch.ts';

/** The groups of a picture that were drawn from trees, in order. */
interface Drawn {
  readonly width: number;
  /** Height in px for which the picture has room; at least its own. */
  readonly tall: number;
  readonly groups: readonly { readonly tree: El; readonly node: Element }[];
}
const kept = new WeakMap<Element, Drawn>();
const SLOT = 'data-slot';
const place = el('g', { [SLOT]: '' });
/** Where a figure has its pictures. */
const PICTURES = ['.plot', '.live-box > .plot', '.stage > .plot', '.stage > .live-box > .plot']
  .map((part) => `:scope > ${part}`)
  .join();

/** Draws by Plot with an empty place for each group of elements: what is kept need not be built. */
export type ByPlot = typeof drawingElement;

/** The picture with empty places, and the groups that belong there. */
function framed(drawing: Drawing, id: string, byPlot: ByPlot | undefined): { svg: SVGSVGElement; trees: El[] } {
  const sheet = sheetOf(drawing);
  const trees = marksOf(drawing)
    .filter(isElements)
    .map(({ tree }) => loose(tree));
  if (sheet || !byPlot) {
    const svg = sheetElement(drawing, id, 'live', document);
    svg.append(...trees.map(() => built(place, document)));
    return { svg, trees };
  }
  const marks = marksOf(drawing).map((mark) => (isElements(mark) ? () => built(place, document) : mark));
  const plot = { ...drawing.plot, marks: marks as NonNullable<Drawing['plot']['marks']> };
  return { svg: byPlot({ plot, title: drawing.title, alt: drawing.alt }, id, 'live', document), trees };
}

/** A name of the picture before, with its words now; undefined where a child isn't a name. */
function renamed(child: ChildNode, before: Element | undefined): ChildNode | undefined {
  if (child.nodeName !== 'title' && child.nodeName !== 'desc') return undefined;
  const kept = [...(before?.children ?? [])].find(({ nodeName }) => nodeName === child.nodeName);
  if (kept && kept.textContent !== child.textContent) kept.textContent = child.textContent;
  return kept;
}

/** Fills a picture's empty places with groups of the picture before, changed where they differ, or with new ones. */
function filled(
  svg: SVGSVGElement,
  trees: readonly El[],
  before: Element | undefined,
  marks: Patched[],
): { groups: Drawn['groups']; children: Node[] } {
  const former = before && kept.get(before);
  const groups: { tree: El; node: Element }[] = [];
  const children = [...svg.childNodes].map((child) => {
    if (!(child instanceof Element && child.hasAttribute(SLOT))) return renamed(child, before) ?? child;
    const tree = trees[groups.length] ?? el('g');
    const old = former?.groups[groups.length];
    if (old) patch(old.node, old.tree, tree, marks);
    const node = old ? old.node : built(tree, document);
    groups.push({ tree, node });
    return node;
  });
  return { groups, children };
}

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
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
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
  const shown = [...figure.querySelectorAll<SVGSVGElement>(PICTURES)];
  const old = shown.find((svg) => kept.has(svg)) ?? shown[0];
  if (!old) return;
  const former = kept.get(old);
  const { width = 0, height = 0 } = drawing.plot;
  const tall = former?.width === width ? Math.max(former.tall, height) : height;
  const { svg, trees } = framed(drawing, `${id}-live`, byPlot);
  makeRoom(svg, width, tall);
  const marks: Patched[] = [];
  const { groups, children } = filled(svg, trees, former && old, marks);
  const target = former ? old : svg;
  become(target, svg, children);
  kept.set(target, { width, tall, groups });
  if (!former) {
    old.replaceWith(boxed(svg));
    for (const other of shown) other.remove();
  }
  const box = target.parentElement;
  if (box) Object.assign(box.dataset, { width, height });
  if (box) box.style.aspectRatio = `${width} / ${height}`;
  if (former?.width === width) move(marks);
}
