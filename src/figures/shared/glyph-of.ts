import { TRAITS } from '../../model/cells.ts';
import type { Position } from '../../model/position.ts';
import { OUTSIDE_GLYPH, cellGlyph, contestedGlyph, type Glyph } from './glyph.ts';

type Standing = Pick<Position, 'certainty' | 'cell' | 'initiation'>;

/** The glyph of a phase: its model's if settled or likely, else the contested or the outside one. */
export function glyphOf({ certainty, cell, initiation }: Standing): Glyph {
  if (certainty === 'outside') return OUTSIDE_GLYPH;
  if (cell) return cellGlyph(TRAITS[cell].side, TRAITS[cell].integrated);
  return contestedGlyph(initiation.high < 0 ? 'government' : initiation.low > 0 ? 'social' : null);
}
