import type { Spot } from './dodge.ts';
import type { Glyph } from './glyph.ts';
import { glyphParts } from './phase-marks.ts';
import { el, type El } from './elements.ts';

/** A glyph around a place, as shapes. */
export const glyphShapes = (glyph: Glyph, spot: Spot, r: number): El[] =>
  glyphParts(glyph, spot, r).map((attributes) => el('path', attributes));
