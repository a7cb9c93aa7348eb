import { fold } from './fold.ts';

/** What a text must hold: one of some forms, which begin a word, or stand anywhere if they are Chinese. */
export interface Term {
  readonly forms: readonly string[];
  readonly han: boolean;
}

const TOKEN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:'\p{L}+)?/gu;
const HAN = /^\p{Script=Han}/u;
/** Words that nearly every text holds. */
const EMPTY = new Set(
  'a an and are as at be by do does for from how in is it of on or that the this to was what where which who with'.split(
    ' ',
  ),
);

/** A word and what its plural and singular have in common; every form stands for the words that begin with it. */
function formsOf(word: string): string[] {
  if (word.length < 4 || !/s$/.test(word) || /(ss|us|is)$/.test(word)) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  return [word.slice(0, /(ss|x|ch|sh)es$/.test(word) ? -2 : -1)];
}

const termOf = (token: string): Term => {
  const han = HAN.test(token);
  return { forms: han ? [token] : formsOf(token.replace(/'s?$/, '')), han };
};

/** The terms of a query, each once: its words without the empty ones, and its runs of Chinese as they stand. */
export function termsOf(query: string): Term[] {
  const tokens = [...new Set(fold(query.normalize('NFKC')).match(TOKEN) ?? [])].filter(
    (token) => token.length > 1 || HAN.test(token),
  );
  const telling = tokens.filter((token) => !EMPTY.has(token));
  return (telling.length > 0 ? telling : tokens).map(termOf);
}

/** The same terms in smaller pieces: a run of Chinese without spaces holds several words, so it is cut into pairs. */
export function piecesOf(terms: readonly Term[]): Term[] {
  const pairs = terms.flatMap(({ forms: [form = ''], han }) => {
    const characters = han ? [...form] : [];
    return characters.length > 2 ? characters.slice(1).map((c, i) => `${characters[i]}${c}`) : [];
  });
  const whole = terms.filter(({ forms: [form = ''], han }) => !han || [...form].length <= 2);
  return [...whole, ...[...new Set(pairs)].map(termOf)];
}
