import type { Codebook, Dimension } from '../data/types.ts';

/** The dimensions of the codebook. Repeated here, since the schema’s own list would bring its validator to the browser. */
export const DIMENSIONS = ['initiation', 'integration', 'service'] as const satisfies readonly Dimension[];

/** The points of a dimension's scale, lowest first. */
export function scaleOf(codebook: Codebook, dimension: Dimension): number[] {
  return Object.keys(codebook.dimensions[dimension].scale)
    .map(Number)
    .sort((x, y) => x - y);
}
