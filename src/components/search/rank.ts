import type { Part, SearchRecord } from '../../render/search/record.ts';
import { fold } from './fold.ts';
import { placesOf } from './places-of.ts';
import { piecesOf, termsOf, type Term } from './terms.ts';

/** What a term is worth where it stands. A title outweighs any text. */
const WORTH = { title: 12, heading: 5, over: 4, text: 2, notes: 1 } as const;
/** Share of the pieces that an entry must hold where none holds the whole query. */
const MOST = 0.6;

export interface Hit {
  readonly record: SearchRecord;
  /** The part that answers best; the first where the title answers. */
  readonly part: Part | undefined;
  readonly score: number;
  /** Whether the title, in one of its languages, holds the whole query. */
  readonly inTitle: boolean;
}
export interface Results {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** What to mark. */
  readonly terms: readonly Term[];
  /** True where no entry holds the whole query, and these hold most of it. */
  readonly partly: boolean;
}

interface Folded {
  readonly record: SearchRecord;
  readonly titles: readonly string[];
  readonly over: string;
  readonly parts: readonly { readonly heading: string; readonly text: string; readonly notes: string }[];
}

/** The records ready to be searched. */
export const prepare = (records: readonly SearchRecord[]): readonly Folded[] =>
  records.map((record) => ({
    record,
    titles: [record.title, record.other ?? ''].map(fold),
    over: fold(record.over),
    parts: record.parts.map(({ heading, text, notes = '' }) => ({
      heading: fold(heading),
      text: fold(text),
      notes: fold(notes),
    })),
  }));

/** What a term is worth in a text: the more, the more often it stands there and if it is a whole word. 0 if it is not there. */
function worth(term: Term, folded: string, weight: number): number {
  const places = placesOf(term, folded, 5);
  if (places.length === 0) return 0;
  return weight * ((places.some(({ whole }) => whole) ? 1 : 0.7) + 0.05 * places.length);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** What a term is worth in the title of an entry, in what it belongs to, and in each part. */
interface Score {
  readonly title: number;
  readonly over: number;
  readonly parts: readonly number[];
}

function scores(one: Folded, terms: readonly Term[]): Score[] {
  return terms.map((term) => ({
    title: Math.max(...one.titles.map((title) => worth(term, title, WORTH.title))),
    over: worth(term, one.over, WORTH.over),
    parts: one.parts.map(
      ({ heading, text, notes }) =>
        worth(term, heading, WORTH.heading) + worth(term, text, WORTH.text) + worth(term, notes, WORTH.notes),
    ),
  }));
}

/** A query that stands in a title as it was typed is worth more than its words apart; most of all if it is the title. */
function phrase(titles: readonly string[], query: string): number {
  const at = titles.filter((title) => title.includes(query));
  if (at.length === 0) return 0;
  if (at.includes(query)) return 2 * WORTH.title;
  return at.some((title) => title.startsWith(query)) ? WORTH.title : WORTH.title / 2;
}

function find(index: readonly Folded[], terms: readonly Term[], query: string, needed: number): Hit[] {
  const scored = index.map((one) => ({ one, by: scores(one, terms) }));
  const total = (of: Score | undefined) => (of ? of.title + of.over + Math.max(0, ...of.parts) : 0);
  const rarity = terms.map((_, i) =>
    Math.log(1 + index.length / (1 + scored.filter(({ by }) => total(by[i]) > 0).length)),
  );
  return scored
    .flatMap(({ one, by }): Hit[] => {
      const held = by.filter((term) => total(term) > 0).length;
      if (held < needed) return [];
      const inTitle = by.every(({ title }) => title > 0);
      const parts = one.parts.map((_, p) => sum(by.map((term, i) => (term.parts[p] ?? 0) * (rarity[i] ?? 0))));
      const best = inTitle ? 0 : parts.indexOf(Math.max(...parts));
      const score =
        sum(by.map((term, i) => total(term) * (rarity[i] ?? 0))) * (held / terms.length) + phrase(one.titles, query);
      return [{ record: one.record, part: one.record.parts[best], score, inTitle }];
    })
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.score - a.score);
}

/**
 * The entries that hold every term of a query, those with all of it in the title first. Where there are none, those that
 * hold most of its pieces. A query without a term, such as one letter, finds nothing.
 */
export function rank(index: readonly Folded[], query: string): Results {
  const terms = termsOf(query);
  if (terms.length === 0) return { hits: [], terms, partly: false };
  const phrased = fold(query.normalize('NFKC').trim());
  const hits = find(index, terms, phrased, terms.length);
  const pieces = piecesOf(terms);
  if (hits.length > 0 || pieces.length < 2) return { hits, terms, partly: false };
  return { hits: find(index, pieces, phrased, Math.ceil(pieces.length * MOST)), terms: pieces, partly: true };
}
