/** A stop on a walk through a figure: what is said there, and what lies beneath. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly children: readonly TreeNode[];
  /** The mark that it speaks of (`data-key`), if it is of one. */
  readonly mark?: string;
}

/** A stop of a walk. */
export const nodeOf = (id: string, label: string, children: readonly TreeNode[], mark?: string): TreeNode =>
  mark === undefined ? { id, label, children } : { id, label, children, mark };

/** Where a reader is, and which stops stand open. */
export interface Walk {
  readonly at: string;
  readonly open: ReadonlySet<string>;
}

/** A stop as it is seen: its level and its place among its siblings, counted from 1. */
export interface Stop {
  readonly node: TreeNode;
  readonly parent: string | null;
  readonly level: number;
  readonly place: number;
  readonly of: number;
}

/** The stops that are seen, from the top. */
export function stopsOf(
  nodes: readonly TreeNode[],
  open: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): Stop[] {
  return nodes.flatMap((node, i) => [
    { node, parent, level, place: i + 1, of: nodes.length },
    ...(open.has(node.id) ? stopsOf(node.children, open, node.id, level + 1) : []),
  ]);
}

/** How far Page Up and Page Down go. */
const PAGE = 6;

/**
 * Where a key leads, by the manners of a tree view (WAI-ARIA Authoring Practices). A key that leads nowhere gives the walk
 * unchanged.
 */
export function press(nodes: readonly TreeNode[], walk: Walk, key: string): Walk {
  const stops = stopsOf(nodes, walk.open);
  const index = stops.findIndex(({ node }) => node.id === walk.at);
  const here = stops[index];
  const goTo = (place: number): Walk => {
    const stop = stops[Math.min(stops.length - 1, Math.max(0, place))];
    return stop ? { ...walk, at: stop.node.id } : walk;
  };
  if (!here) return goTo(0);
  const { node, parent } = here;
  switch (key) {
    case 'ArrowDown':
      return goTo(index + 1);
    case 'ArrowUp':
      return goTo(index - 1);
    case 'PageDown':
      return goTo(index + PAGE);
    case 'PageUp':
      return goTo(index - PAGE);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(stops.length - 1);
    case 'ArrowRight':
      if (node.children.length === 0) return walk;
      return walk.open.has(node.id) ? goTo(index + 1) : { ...walk, open: new Set([...walk.open, node.id]) };
    case 'ArrowLeft':
      if (walk.open.has(node.id)) return { ...walk, open: new Set([...walk.open].filter((id) => id !== node.id)) };
      return parent === null ? walk : { ...walk, at: parent };
    default:
      return byLetter(stops, index, key, walk);
  }
}

/** The next stop whose words begin with what was typed. */
function byLetter(stops: readonly Stop[], index: number, key: string, walk: Walk): Walk {
  if ([...key].length !== 1 || key === ' ') return walk;
  const onwards = [...stops.slice(index + 1), ...stops.slice(0, index + 1)];
  const found = onwards.find(({ node }) => node.label.toLowerCase().startsWith(key.toLowerCase()));
  return found ? { ...walk, at: found.node.id } : walk;
}
