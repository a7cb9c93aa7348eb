import type { Markish, PlotOptions } from '@observablehq/plot';

/** A drawing whose marks are placed in px, from the upper left corner. */
export const canvas = (width: number, height: number, marks: readonly Markish[]): PlotOptions => ({
  width,
  height,
  margin: 0,
  x: { axis: null, domain: [0, width], range: [0, width] },
  y: { axis: null, domain: [0, height], range: [0, height] },
  marks: [...marks],
});
