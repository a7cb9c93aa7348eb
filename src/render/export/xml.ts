import { written, type El } from '../../figures/shared/elements.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** An element and all in it as XML. */
export function xml({ name, attributes, children }: El): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(written(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : xml(child)));
  return `<${name}${all.join('')}${inside.length > 0 ? `>${inside.join('')}</${name}>` : '/>'}`;
}
