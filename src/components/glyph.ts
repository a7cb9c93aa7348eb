import { glyphParts } from '../figures/shared/phase-marks.ts';
import type { Glyph } from '../figures/shared/glyph.ts';

/** The paths of a glyph at the origin, as SVG text. */
export const glyphPaths = (glyph: Glyph, r: number, x = 0, y = 0): string =>
  glyphParts(glyph, { x, y }, r)
    .map(
      (attributes) =>
        `<path ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
