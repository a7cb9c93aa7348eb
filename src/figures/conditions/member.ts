import type { Ctx } from '../figure.ts';
import type { Spot } from '../shared/dodge.ts';
import type { El } from '../shared/elements.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { linked } from '../shared/spoken.ts';
import type { MemberRow } from './rows.ts';
import { memberWords } from './words-of.ts';

/** A phase as its glyph, a link to its place on the page of its programme. */
export function member(row: MemberRow, spot: Spot, r: number, brought: string, { lang, href }: Ctx): El {
  const tone = brought === '' ? 'plain' : row.caseId === brought ? 'forward' : 'back';
  const page = `${href(`cases/${row.caseId}`)}#${row.phaseId}`;
  return linked(page, memberWords(row, lang), `phase ${tone}`, ...glyphShapes(glyphOf(row), spot, r));
}
