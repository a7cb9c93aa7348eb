import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';
import type { Group, Grouping } from '../../model/grouping.ts';
import { OUTSIDE_GLYPH, cellGlyph, contestedGlyph, type Glyph } from './glyph.ts';
import { INK } from './ink.ts';

/** The groups that are drawn side by side, in their order. */
export const drawnGroups = (by: Grouping): readonly Group[] => (by === 'certain' ? [...CELLS, 'contested'] : CELLS);

/** The glyph at the head of a group. */
export function groupGlyph(group: Group): Glyph {
  if (group === 'outside') return OUTSIDE_GLYPH;
  if (group === 'contested' || group === 'no-position') return contestedGlyph(null);
  return cellGlyph(TRAITS[group].side, TRAITS[group].integrated);
}

/** The name of a group. */
export function groupName(group: Group, lang: Lang): string {
  const { cells, certainty } = strings(lang);
  return group === 'outside' || group === 'contested' || group === 'no-position' ? certainty[group] : cells[group];
}

/** The colour of a group's name. */
export function groupInk(group: Group): string {
  if (group === 'outside' || group === 'contested' || group === 'no-position') return INK.neutral;
  return TRAITS[group].side === 'government' ? INK.government : INK.social;
}
