import { fold } from './fold.ts';
import { placesOf, type Place } from './places-of.ts';
import type { Term } from './terms.ts';

/** A stretch of text, found or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const placesIn = (text: string, terms: readonly Term[]) => {
  const folded = fold(text);
  return terms
    .flatMap((term, index) => placesOf(term, folded).map((place) => ({ ...place, index })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
};

/** Pieces of a stretch of text. Hits that touch, as pairs of characters do, become one. */
function cut(text: string, places: readonly Place[], from: number, to: number): Piece[] {
  const joined: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (place.to <= from || place.from >= to) continue;
    if (last && place.from <= last.to) last.to = Math.min(Math.max(last.to, place.to), to);
    else joined.push({ from: Math.max(place.from, from), to: Math.min(place.to, to) });
  }
  const ends = joined.flatMap((hit) => [hit.from, hit.to]);
  return [from, ...ends]
    .map((start, i) => ({ text: text.slice(start, ends[i] ?? to), hit: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The whole text in pieces, with the places of the terms as hits. */
export const marked = (text: string, terms: readonly Term[]): Piece[] =>
  cut(text, placesIn(text, terms), 0, text.length);

/** How many characters an excerpt may have: a Chinese one says as much in fewer. */
const widthFor = (text: string): number => ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > text.length ? 80 : 200);

/** The stretch of a text that holds most of the terms, from the beginning of a word, with its hits. */
export function excerpt(text: string, terms: readonly Term[]): Piece[] {
  const width = widthFor(text);
  const places = placesIn(text, terms);
  if (text.length <= width * 1.3) return cut(text, places, 0, text.length);
  let best = 0;
  let most = 0;
  for (const { from } of places) {
    const held = new Set(
      places.filter((place) => place.from >= from && place.to <= from + width * 0.8).map(({ index }) => index),
    );
    if (held.size > most) [best, most] = [from, held.size];
  }
  const start = Math.max(0, Math.min(best - Math.round(width * 0.2), text.length - width));
  const from = start === 0 ? 0 : start + Math.max(0, text.slice(start, best).search(/(?<=[\s。，；])/));
  const end = Math.min(text.length, from + width);
  const to =
    end === text.length || !/[a-z]/i.test(text.charAt(end)) ? end : Math.max(text.lastIndexOf(' ', end), from + 1);
  const ellipsis = (is: boolean, text = '…'): Piece[] => (is ? [{ text, hit: false }] : []);
  return [
    ...ellipsis(from > 0),
    ...cut(text, places, from, to),
    ...ellipsis(to < text.length, text.charAt(to - 1) === '.' ? ' …' : '…'),
  ];
}
