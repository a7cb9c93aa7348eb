const words = new Intl.Segmenter('zh', { granularity: 'word' });
const HEADING = /(<h([1-3])\b[^>]*>)([^]*?)(<\/h\2>)/g;
/** A tag or an entity, which stays as it is, or text between them. */
const PIECES = /<[^>]*>|&[^;\s]+;|[^<&]+/g;
/** Words of one letter that belong to what follows, so that a line may break before them but not after. */
const LEADING = /^[与和在从对由把被为向]$/;
/** The same the other way round. */
const TRAILING = /^[的了]$/;
/** Two words that are one term here, and stay on one line. */
const TERMS = /(留守)<wbr>(儿童)|(社会)<wbr>(组织)/g;
const LONG = /^\p{Script=Han}{2,}$/u;
const HAN = /^\p{Script=Han}/u;

const mayPart = (word: string, next: string): boolean =>
  TRAILING.test(word)
    ? HAN.test(next) && !TRAILING.test(next)
    : LONG.test(word) && (LONG.test(next) || LEADING.test(next));

/** Chinese text with `<wbr>` between words. What stands in another script is left as it is, and so is punctuation. */
function broken(text: string): string {
  const parts = [...words.segment(text)].map(({ segment }) => segment);
  const parted = parts.map((word, i) => (mayPart(parts[i - 1] ?? '', word) ? `<wbr>${word}` : word)).join('');
  return parted.replaceAll(TERMS, '$1$2$3$4');
}

/**
 * A page whose headings say where a line of Chinese may break: between words, never within one. Browsers know the words of
 * Japanese at most (`word-break: auto-phrase`); the segmenter of ICU, which Node has, knows those of Chinese.
 */
export const withWordBreaks = (html: string): string =>
  html.replaceAll(HEADING, (_, open: string, _level: string, inside: string, close: string) => {
    const pieces = inside.match(PIECES) ?? [];
    return open + pieces.map((piece) => (/^[<&]/.test(piece) ? piece : broken(piece))).join('') + close;
  });
