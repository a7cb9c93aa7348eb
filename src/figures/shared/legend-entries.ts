import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';
import { OUTSIDE_GLYPH, cellGlyph, contestedGlyph, type Glyph } from './glyph.ts';

/** What the glyphs of phases stand for, in the order in which they are explained. */
export function legendEntries(lang: Lang): { glyph: Glyph; label: string }[] {
  const t = strings(lang);
  return [
    ...CELLS.map((cell) => ({ glyph: cellGlyph(TRAITS[cell].side, TRAITS[cell].integrated), label: t.cells[cell] })),
    { glyph: contestedGlyph(null), label: t.certainty.contested },
    { glyph: OUTSIDE_GLYPH, label: t.certainty.outside },
  ];
}
