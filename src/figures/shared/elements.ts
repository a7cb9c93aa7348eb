import type { RenderFunction } from '@observablehq/plot';

/** An SVG element as plain data, so that what is drawn can be computed, compared and read without a document. */
export interface El {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (El | string)[];
}

/** A mark whose elements are known before it is drawn. */
export interface ElementsMark extends RenderFunction {
  readonly tree: El;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element with its attributes; lengths in px. A child that is a string is text. */
export const el = (name: string, attributes: El['attributes'] = {}, ...children: El['children']): El => ({
  name,
  attributes,
  children,
});

/** A number as it is written into a drawing: to tenths of a px, so that one drawing gives one text everywhere. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** An attribute as it is written. */
export const written = (value: string | number): string => (typeof value === 'number' ? px(value) : value);

/** The element in a document. */
export function built({ name, attributes, children }: El, document: Document): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, written(value));
  for (const child of children) made.append(typeof child === 'string' ? child : built(child, document));
  return made;
}

/** A mark for Plot that draws these elements, in their order, in one group. */
export function elements(items: readonly El[], className: string): ElementsMark {
  const tree = el('g', { class: className }, ...items);
  const render: RenderFunction = (_index, _scales, _values, _dimensions, context) => built(tree, context.document);
  return Object.assign(render, { tree });
}
