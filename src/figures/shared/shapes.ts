import type { PlotOptions } from '@observablehq/plot';
import { canvas } from './canvas.ts';
import { el, elements, type El } from './elements.ts';

export type Shape = El;
/** One shape: an SVG element, its attributes and what stands inside. */
export const shape = el;

/** A drawing of shapes alone, without scales and axes of Plot's. */
export const sheet = (width: number, height: number, items: readonly Shape[]): PlotOptions =>
  canvas(width, Math.ceil(height), [elements(items, 'shapes')]);
