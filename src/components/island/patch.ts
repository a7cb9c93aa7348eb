import { built, written, type El } from '../../figures/shared/elements.ts';

/** A mark that was there before, with how it was drawn then and is drawn now; `before` is null for one that is new. */
export interface Patched {
  readonly node: Element;
  readonly before: El | null;
  readonly after: El;
}

type Child = El | string;
const keyOf = (child: Child): string | null =>
  typeof child === 'string'
    ? null
    : child.attributes['data-key'] === undefined
      ? null
      : String(child.attributes['data-key']);
const kindOf = (child: Child) => (typeof child === 'string' ? '' : child.name);

/**
 * Changes an element that was built from one tree into what another tree asks for, attribute by attribute, so that marks
 * keep their identity. Children with a `data-key` are found by it, others by their place.
 *
 * @returns the marks with a key, in the order in which they are drawn
 */
export function patch(node: Element, before: El, after: El, marks: Patched[] = []): Patched[] {
  for (const [key, value] of Object.entries(after.attributes))
    if (before.attributes[key] !== value) node.setAttribute(key, written(value));
  for (const key of Object.keys(before.attributes)) if (!(key in after.attributes)) node.removeAttribute(key);
  patchChildren(node, before.children, after.children, marks);
  return marks;
}

function patchChildren(parent: Element, before: readonly Child[], after: readonly Child[], marks: Patched[]): void {
  const nodes = [...parent.childNodes];
  const old = before.map((child, i) => ({ child, node: nodes[i] as ChildNode }));
  const keyed = new Map(old.flatMap((one) => (keyOf(one.child) === null ? [] : [[keyOf(one.child), one] as const])));
  const plain = old.filter(({ child }) => keyOf(child) === null);
  const kept = new Set<ChildNode>();
  let cursor = parent.firstChild;
  let next = 0;
  for (const child of after) {
    const key = keyOf(child);
    const found = key === null ? plain[next++] : keyed.get(key);
    const same = found && kindOf(found.child) === kindOf(child) ? found : undefined;
    const node = same ? update(same.node, same.child, child, marks) : make(child, marks);
    kept.add(node);
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
  for (const { node } of old) if (!kept.has(node)) node.remove();
}

function make(child: Child, marks: Patched[]): ChildNode {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = built(child, document);
  if (keyOf(child) !== null) marks.push({ node, before: null, after: child });
  return node;
}

function update(node: ChildNode, before: Child, after: Child, marks: Patched[]): ChildNode {
  if (typeof after === 'string') {
    if (before !== after) node.textContent = after;
  } else if (typeof before !== 'string' && node instanceof Element) {
    if (keyOf(after) !== null) marks.push({ node, before, after });
    patch(node, before, after, marks);
  }
  return node;
}
