import { el, type El } from '../../figures/shared/elements.ts';
import { placed } from '../../figures/shared/placed.ts';

/** Class of a group that holds a text at its place. */
export const AT = 'at';

const moved = (child: El | string): El | string => {
  if (typeof child === 'string' || child.attributes['x'] === undefined) return child;
  return { ...child, attributes: { ...child.attributes, x: 0 } };
};

/**
 * A tree whose texts stand at the origin of a group each, which has their place. A browser lays a text out anew when its
 * own place changes, which takes ten times as long as to move a group.
 */
export function loose(tree: El): El {
  const { x, y, ...attributes } = tree.attributes;
  if (tree.name !== 'text')
    return { ...tree, children: tree.children.map((child) => (typeof child === 'string' ? child : loose(child))) };
  if (typeof x !== 'number' || typeof y !== 'number' || 'transform' in attributes) return tree;
  return placed(el('g', { class: AT }, { ...tree, attributes, children: tree.children.map(moved) }), x, y);
}
