import { written, type El } from '../../figures/shared/elements.ts';

type Attributes = El['attributes'];
type Value = Attributes[string] | undefined;

/** Whether an attribute is written alike. */
export const alikeWritten = (a: Value, b: Value): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && written(a) === written(b));

function alikeDressed(a: Attributes, b: Attributes): boolean {
  for (const key in a) if (!alikeWritten(a[key], b[key])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

/** Whether two trees are written alike: most of a picture is, and to compare trees is far quicker than to walk elements. */
export function equal(a: El | string, b: El | string): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string') return false;
  if (a.name !== b.name || a.children.length !== b.children.length || !alikeDressed(a.attributes, b.attributes))
    return false;
  for (let i = 0; i < a.children.length; i++) if (!equal(a.children[i] ?? '', b.children[i] ?? '')) return false;
  return true;
}
