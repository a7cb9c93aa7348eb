const NARROW = /[ijlt1!|.,:;'’()[\] -]/;
const WIDE = /[mwMWA-Z@%]/;
const FULL = /[⺀-鿿＀-￯—“”…]/;

/**
 * Estimated width of a text in px, a little on the safe side: drawings are made where no browser measures.
 *
 * @param size font size in px
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, c) => sum + (FULL.test(c) ? 1 : NARROW.test(c) ? 0.33 : WIDE.test(c) ? 0.72 : 0.55), 0) * size;
