import { built, written, type El } from '../../figures/shared/elements.ts';
import { alikeWritten, equal } from './equal.ts';
import { longestRun } from './longest-run.ts';
import { isMark, keyOf, kindOf, Supply, type Child, type Old } from './supply.ts';

/** A mark that was there before, with how it was drawn then and is drawn now; `before` is null for one that is new. */
export interface Patched {
  readonly node: Element;
  readonly before: El | null;
  readonly after: El;
}

/**
 * Changes an element that was built from one tree into what another tree asks for, attribute by attribute, so that marks
 * keep their identity. Children with a `data-key` are found by it, others by their place.
 *
 * @returns the marks that changed, in the order in which they are drawn
 */
export function patch(node: Element, before: El, after: El, marks: Patched[] = []): Patched[] {
  for (const key in after.attributes) {
    const value = after.attributes[key];
    if (value !== undefined && !alikeWritten(before.attributes[key], value)) node.setAttribute(key, written(value));
  }
  for (const key in before.attributes) if (!(key in after.attributes)) node.removeAttribute(key);
  patchChildren(node, before.children, after.children, marks);
  return marks;
}

/** Whether each child becomes the one at its place, as in most changes; then nothing has to be sought or moved. */
const alike = (before: readonly Child[], after: readonly Child[]): boolean =>
  before.length === after.length &&
  after.every((child, i) => {
    const old = before[i] as Child;
    return kindOf(old) === kindOf(child) && keyOf(old) === keyOf(child);
  });

function patchChildren(parent: Element, before: readonly Child[], after: readonly Child[], marks: Patched[]): void {
  if (before === after) return;
  if (alike(before, after)) {
    let node = parent.firstChild;
    after.forEach((child, i) => {
      const one = { child: before[i] as Child, node: node as ChildNode };
      node = one.node.nextSibling;
      update(one, child, true, marks);
    });
    return;
  }
  const nodes = [...parent.childNodes];
  const supply = new Supply(
    before.map((child, i) => ({ child, node: nodes[i] as ChildNode })),
    after,
  );
  const wanted = after.map((child) => {
    const { one, same } = supply.take(child);
    return one ? update(one, child, same, marks) : make(child, marks);
  });
  const kept = new Set(wanted);
  for (const node of nodes) if (!kept.has(node)) node.remove();
  inOrder(parent, nodes, wanted);
}

/** Puts children in order and moves as few as can be of those that are there: what moves is laid out anew. */
function inOrder(parent: Element, nodes: readonly ChildNode[], wanted: readonly ChildNode[]): void {
  const places = new Map(nodes.map((node, i) => [node, i]));
  const stay = longestRun(wanted.map((node) => places.get(node) ?? -1));
  let next: ChildNode | null = null;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const node = wanted[i] as ChildNode;
    if (!stay.has(i)) parent.insertBefore(node, next);
    next = node;
  }
}

function make(child: Child, marks: Patched[]): ChildNode {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = built(child, document);
  if (isMark(child)) marks.push({ node, before: null, after: child });
  return node;
}

function update({ child: before, node }: Old, after: Child, same: boolean, marks: Patched[]): ChildNode {
  if (equal(before, after)) return node;
  if (typeof after === 'string') node.textContent = after;
  else if (typeof before !== 'string') {
    // A mark that becomes another fades in where that stands; it does not seem to have come from elsewhere.
    if (isMark(after)) marks.push({ node: node as Element, before: same ? before : null, after });
    patch(node as Element, before, after, marks);
  }
  return node;
}
