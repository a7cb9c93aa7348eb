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
  if (before === after) return marks;
  for (const [key, value] of Object.entries(after.attributes))
    if (before.attributes[key] !== value) node.setAttribute(key, written(value));
  for (const key of Object.keys(before.attributes)) if (!(key in after.attributes)) node.removeAttribute(key);
  patchChildren(node, before.children, after.children, marks);
  return marks;
}

interface Old {
  readonly child: Child;
  readonly node: ChildNode;
}

/**
 * The children that were there, as they are taken up one by one: a mark by its key, what has no key by its kind and turn.
 * A mark whose key is not asked for any more may become a new one: to change what differs takes far less than to make all.
 */
class Supply {
  private readonly keyed = new Map<string, Old>();
  private readonly plain = new Map<string, Old[]>();
  private readonly free: Old[] = [];

  constructor(old: readonly Old[], after: readonly Child[]) {
    const asked = new Set(after.map(keyOf));
    for (const one of old) {
      const key = keyOf(one.child);
      const kind = kindOf(one.child);
      if (key === null) {
        const queue = this.plain.get(kind);
        if (queue) queue.push(one);
        else this.plain.set(kind, [one]);
      } else if (asked.has(key)) this.keyed.set(key, one);
      else this.free.push(one);
    }
    for (const queue of this.plain.values()) queue.reverse();
  }

  /** The node that becomes this child, and whether it was the same mark before. */
  take(child: Child): { readonly one: Old | undefined; readonly same: boolean } {
    const key = keyOf(child);
    const kind = kindOf(child);
    if (key === null) return { one: this.plain.get(kind)?.pop(), same: true };
    const one = this.keyed.get(key);
    if (one && kindOf(one.child) === kind) return { one, same: true };
    const at = this.free.findIndex((other) => kindOf(other.child) === kind);
    return { one: at < 0 ? undefined : this.free.splice(at, 1)[0], same: false };
  }
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
  const nodes = [...parent.childNodes];
  if (alike(before, after)) {
    after.forEach((child, i) => update({ child: before[i] as Child, node: nodes[i] as ChildNode }, child, true, marks));
    return;
  }
  const supply = new Supply(
    before.map((child, i) => ({ child, node: nodes[i] as ChildNode })),
    after,
  );
  const wanted = after.map((child) => {
    const { one, same } = supply.take(child);
    return one ? update(one, child, same, marks) : make(child, marks);
  });
  // What goes must be gone before the rest is put in order, or all that follows it would be moved.
  const kept = new Set(wanted);
  for (const node of nodes) if (!kept.has(node)) node.remove();
  let cursor = parent.firstChild;
  for (const node of wanted)
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
}

function make(child: Child, marks: Patched[]): ChildNode {
  if (typeof child === 'string') return document.createTextNode(child);
  const node = built(child, document);
  if (keyOf(child) !== null) marks.push({ node, before: null, after: child });
  return node;
}

function update({ child: before, node }: Old, after: Child, same: boolean, marks: Patched[]): ChildNode {
  if (typeof after === 'string') {
    if (before !== after) node.textContent = after;
  } else if (typeof before !== 'string' && node instanceof Element) {
    // A mark that becomes another fades in where that stands; it does not seem to have come from elsewhere.
    if (keyOf(after) !== null) marks.push({ node, before: same ? before : null, after });
    patch(node, before, after, marks);
  }
  return node;
}
