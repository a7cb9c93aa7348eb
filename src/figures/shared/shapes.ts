import type { PlotOptions } from '@observablehq/plot';
import { canvas } from './canvas.ts';
import { el, elements, type El } from './elements.ts';

export type Shape = El;
/** One shape: an SVG element, its attributes and what stands inside. */
export const shape = el;

/** A group whose words come up on hover and are read aloud. */
export const said = (words: string, className: string, ...inside: readonly Shape[]): Shape =>
  el('g', { class: className }, el('title', {}, words), ...inside);

/** A link with words. It is no stop of the Tab key: the table beneath has the same links. */
export const linked = (href: string, words: string, className: string, ...inside: readonly Shape[]): Shape =>
  el('a', { class: className, href, tabindex: '-1' }, el('title', {}, words), ...inside);

/** A drawing of shapes alone, without scales and axes of Plot's. */
export const sheet = (width: number, height: number, items: readonly Shape[]): PlotOptions =>
  canvas(width, Math.ceil(height), [elements(items, 'shapes')]);
