import type { El } from '../../figures/shared/elements.ts';
import { AT } from './loose.ts';

export type Child = El | string;

/** A child as it was asked for, and the node that it became. */
export interface Old {
  readonly child: Child;
  readonly node: ChildNode;
}

/** Whether a child is a mark, whose movements are shown. */
export const isMark = (child: Child): child is El => typeof child !== 'string' && 'data-key' in child.attributes;

/** The key by which a mark or a row of marks keeps its identity, or null. */
export function keyOf(child: Child): string | null {
  if (typeof child === 'string') return null;
  const key = child.attributes['data-key'] ?? child.attributes['data-row'];
  return key === undefined ? null : String(key);
}

/** What a child is like. Groups that only hold a text have nothing in common with other groups. */
export const kindOf = (child: Child): string =>
  typeof child === 'string' ? '' : child.attributes['class'] === AT ? AT : child.name;

/** The words of a group that only holds a text, with their look; null for any other child. */
function wordsOf(child: Child): string | null {
  if (typeof child === 'string' || kindOf(child) !== AT) return null;
  return JSON.stringify(child.children);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * The children that were there, as they are taken up one by one: a mark by its key, a text by its words, what else has no
 * key by its kind and turn. What is not asked for any more may become what is new: to change what differs takes far less
 * than to make all.
 */
export class Supply {
  private readonly keyed = new Map<string, Old>();
  private readonly plain = new Map<string, Old[]>();
  private readonly said = new Map<Child, Old>();
  private readonly free: Old[] = [];

  constructor(old: readonly Old[], after: readonly Child[]) {
    const asked = new Set(after.map(keyOf));
    const texts = new Map<string, Old[]>();
    for (const one of old) {
      const words = wordsOf(one.child);
      if (words !== null) push(texts, words, one);
    }
    for (const queue of texts.values()) queue.reverse();
    for (const child of after) {
      const one = texts.get(wordsOf(child) ?? '')?.pop();
      if (one) this.said.set(child, one);
    }
    const taken = new Set(this.said.values());
    for (const one of old) {
      const key = keyOf(one.child);
      if (taken.has(one)) continue;
      if (key === null) push(this.plain, kindOf(one.child), one);
      else if (asked.has(key)) this.keyed.set(key, one);
      else this.free.push(one);
    }
    for (const queue of this.plain.values()) queue.reverse();
  }

  /** The node that becomes this child, and whether it was the same mark before. */
  take(child: Child): { readonly one: Old | undefined; readonly same: boolean } {
    const key = keyOf(child);
    const kind = kindOf(child);
    if (key === null) return { one: this.said.get(child) ?? this.plain.get(kind)?.pop(), same: true };
    const one = this.keyed.get(key);
    if (one && kindOf(one.child) === kind) return { one, same: true };
    const at = this.free.findIndex((other) => kindOf(other.child) === kind);
    return { one: at < 0 ? undefined : this.free.splice(at, 1)[0], same: false };
  }
}
