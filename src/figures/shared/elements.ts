import type { RenderFunction } from '@observablehq/plot';

/** An SVG element as plain data, so that what is drawn can be computed and read without a document. */
export interface El {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (El | string)[];
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

/** A mark for Plot that draws these elements, in their order, in one group. */
export const elements =
  (tree: readonly El[], className: string): RenderFunction =>
  (_index, _scales, _values, _dimensions, context) => {
    const build = ({ name, attributes, children }: El): SVGElement => {
      const made = context.document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes))
        made.setAttribute(key, typeof value === 'number' ? px(value) : value);
      for (const child of children) made.append(typeof child === 'string' ? child : build(child));
      return made;
    };
    return build(el('g', { class: className }, ...tree));
  };
