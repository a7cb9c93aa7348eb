import { textWidth } from '../../figures/shared/text-width.ts';

/** What may not begin a line: closing marks, and what belongs to the word before. */
const CLOSING = /^(?:[\s、。，：；！？）」』”…?!:;,.)-]|的|性的|性$)/;
const OPENING = /[（「『“(]$/;

/** Words with the marks that stand by them, spaces before them included. */
function words(text: string, locale: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function filled(pieces: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), size) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/**
 * A title in lines that fit a width, broken between words in Chinese too, of about one length.
 *
 * @param size font size in px
 * @param width in px
 * @param locale language of the title
 */
export function titleLines(text: string, size: number, width: number, locale: string): string[] {
  const pieces = words(text, locale);
  const widest = Math.max(...pieces.map((piece) => textWidth(piece.trim(), size)));
  let best = filled(pieces, size, width);
  for (let narrower = width - size / 4; narrower > Math.max(widest, width / 3); narrower -= size / 4) {
    const lines = filled(pieces, size, narrower);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
