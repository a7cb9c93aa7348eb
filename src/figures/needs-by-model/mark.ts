import type { Spot } from '../shared/dodge.ts';
import { coderLine } from '../shared/coder-line.ts';
import { el, type El } from '../shared/elements.ts';
import type { Glyph } from '../shared/glyph.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import type { Level } from './cells.ts';

/** What stands for a programme in a cell: the larger, the more the need is an aim; a dashed ring where nobody says. */
export function mark(glyph: Glyph, level: Level, differed: boolean, spot: Spot, r: number): El[] {
  return [...body(glyph, level, spot, r), ...(differed ? [coderLine(spot, r * 0.9)] : [])];
}

function body(glyph: Glyph, level: Level, spot: Spot, r: number): El[] {
  const at = { cx: spot.x, cy: spot.y };
  switch (level) {
    case 'core':
      return glyphShapes(glyph, spot, r);
    case 'some':
      return glyphShapes(glyph, spot, r * 0.56);
    case 'none':
      return [el('circle', { ...at, r: 1.5, fill: INK.muted })];
    case 'unknown':
      return [el('circle', { ...at, r: r * 0.6, fill: 'none', stroke: INK.muted, 'stroke-dasharray': '2 1.6' })];
  }
}
