import type { Glyph } from '../../figures/shared/glyph.ts';
import { glyphParts } from '../../figures/shared/phase-marks.ts';

/** A glyph for the middle of a line, as HTML. */
export const glyphHtml = (glyph: Glyph): string => {
  const paths = glyphParts(glyph, { x: 0, y: 0 }, 8).map(
    (attributes) =>
      `<path ${Object.entries(attributes)
        .map(([key, value]) => `${key}="${value}"`)
        .join(' ')}/>`,
  );
  return `<svg class="glyph-inline" viewBox="-10 -10 20 20" aria-hidden="true">${paths.join('')}</svg>`;
};
