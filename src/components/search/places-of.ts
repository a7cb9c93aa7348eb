import type { Term } from './terms.ts';

export interface Place {
  readonly from: number;
  readonly to: number;
  /** Whether a whole word was found rather than its beginning; Chinese always counts as whole. */
  readonly whole: boolean;
}

const LETTER = /(?!\p{Script=Han})[\p{L}\p{N}]/u;
const isLetter = (folded: string, at: number): boolean => {
  const c = folded.charCodeAt(at);
  // Nearly every letter is one of these, and asking for a property of Unicode is slow.
  if (c < 0x80) return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);
  return c >= 0x80 && LETTER.test(folded.charAt(at));
};

/** Where a term stands in a folded text, in order, at most `most` places. A word that begins with it is one place. */
export function placesOf({ forms, han }: Term, folded: string, most = 100): Place[] {
  const found: Place[] = [];
  for (const form of forms) {
    for (let from = folded.indexOf(form); from >= 0 && found.length < most; from = folded.indexOf(form, from + 1)) {
      if (!han && isLetter(folded, from - 1)) continue;
      let to = from + form.length;
      const whole = han || !isLetter(folded, to);
      while (!han && isLetter(folded, to)) to++;
      found.push({ from, to, whole });
    }
  }
  return forms.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
}
