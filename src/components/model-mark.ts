import { cellGlyph } from '../figures/shared/glyph.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { TRAITS, type Cell } from '../model/cells.ts';
import { glyphPaths } from './glyph.ts';

/** A model's name with its glyph before it, as HTML for the middle of a line. */
export function modelMark(cell: Cell, lang: Lang): string {
  const paths = glyphPaths(cellGlyph(TRAITS[cell].side, TRAITS[cell].integrated), 8);
  return `<span class="model"><svg class="glyph-inline" viewBox="-10 -10 20 20" aria-hidden="true">${paths}</svg>${strings(lang).cells[cell]}</span>`;
}
