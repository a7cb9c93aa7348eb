import { el, type El } from '../../figures/shared/elements.ts';
import { cellGlyph } from '../../figures/shared/glyph.ts';
import { glyphShapes } from '../../figures/shared/glyph-shapes.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';

/** The four glyphs, which are the sign of the site, around a place; `size` is the height in px. */
export const logo = (x: number, y: number, size: number): El =>
  el(
    'g',
    { transform: `translate(${x},${y}) scale(${Math.round((size / 36) * 1000) / 1000})` },
    ...CELLS.flatMap((cell) => {
      const { side, integrated } = TRAITS[cell];
      const spot = { x: side === 'government' ? -10 : 10, y: integrated ? -10 : 10 };
      return glyphShapes(cellGlyph(side, integrated), spot, 7.5);
    }),
  );
