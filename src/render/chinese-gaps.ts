/** What is no text of a page, or is none that readers see as one run. */
const APART = /<(script|style|svg|pre|code)\b[^]*?<\/\1>|<[^>]*>|[^<]+/g;
const INLINE = /^<\/?(?:strong|b|em|i|cite|q|a|wbr)\b/;
const PAUSE = /[，。；：？！、]$/;
const GAP = /^\s+(?=[\p{Script=Han}“《（])/u;
const GAPS = /(?<=[，。；：？！、])\s+(?=[\p{Script=Han}“《（])/gu;

/**
 * A Chinese page without the spaces and line ends of its source after full-width punctuation, which brings its own: two
 * sentences that stand one after the other have no gap between them. Elements other than plain inline ones end a run.
 */
export function withoutGaps(html: string): string {
  let paused = false;
  return html.replaceAll(APART, (piece) => {
    if (piece.startsWith('<')) {
      if (!INLINE.test(piece)) paused = false;
      return piece;
    }
    const text = (paused ? piece.replace(GAP, '') : piece).replaceAll(GAPS, '');
    if (text.trim() !== '') paused = PAUSE.test(text);
    return text;
  });
}
