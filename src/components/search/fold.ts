const ODD = /[\u00c0-\u024f\u2018\u2019\uff01-\uff5e]/g;

/**
 * Text as it is compared: small letters, no accents, half-width, -ise for -ize. It is as long as the text, so that a
 * place in one is the same place in the other.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (small.length !== text.length) return text;
  return small
    .replace(ODD, (c) => (c === '‘' || c === '’' ? "'" : c.normalize('NFKD').charAt(0)))
    .replace(/iz(?=[aei])/g, 'is');
}
