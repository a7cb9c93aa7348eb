import { below, random, type Random } from '../../../src/model/random.ts';
import { BROKEN, NAMES, TEXTS } from './hostile-texts.ts';

/** Longest query of an address that is asked of a server, which refuses longer ones; in a page it may have any length. */
const LONGEST_ASKED = 6000;
/** Times a text is said again to be longer than anything that is read. */
const AGAIN = 2000;
/** Share of queries in which a parameter is given twice. */
const TWICE = 0.1;

const pick = <T>(list: readonly T[], draw: Random): T => list[below(list.length, draw)] as T;

/** A text changed in one of the ways by which filters are got around. */
function changed(text: string, draw: Random): string {
  const other = pick(TEXTS, draw);
  const middle = Math.floor(text.length / 2);
  const ways = [
    () => text,
    () => `${other}${text}`,
    () => `${text}~${other}`,
    () => `${pick(NAMES, draw)}.${text}`,
    () => text.slice(0, middle) + other + text.slice(middle),
    () => [...text].map((letter) => (draw() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
    () => text.replaceAll(/[<"'(]/g, (letter) => `\0${letter}`),
    () => text.split('').join('\u00AD'),
  ];
  return pick(ways, draw)();
}

/** A text as it is, but for what would end the query. */
const asItIs = (text: string): string => text.toWellFormed().replaceAll('#', '%23');

/** A value as it stands in an address: written as it should be, once too often, or not at all. */
function written(text: string, draw: Random): string {
  const rightly = encodeURIComponent(text.toWellFormed());
  return pick([() => rightly, () => rightly, () => encodeURIComponent(rightly), () => asItIs(text)], draw)();
}

/** One value: hostile, broken, or a name that passes for an id. */
function value(draw: Random): string {
  const kind = draw();
  if (kind < 0.1) return pick(BROKEN, draw) + (draw() < 0.5 ? pick(BROKEN, draw) : '');
  if (kind < 0.25) return pick(NAMES, draw);
  if (kind < 0.27) return asItIs(pick(TEXTS, draw)).repeat(AGAIN);
  return written(changed(pick(TEXTS, draw), draw), draw);
}

/** Names of parameters that nobody has given, beside those that are read. */
const strangeName = (prefix: string, draw: Random): string =>
  pick(
    [
      ...NAMES.map((name) => `${prefix}.${name}`),
      ...['__proto__', '__proto__[hurt]', 'constructor.prototype.hurt', `${prefix}.`, '.', '', '%00', '%ZZ'],
      ...TEXTS.map((text) => encodeURIComponent(text.toWellFormed())),
    ],
    draw,
  );

export interface HostileQuery {
  readonly query: string;
  /** Its names and values, each pair as it stands in the address. */
  readonly pairs: readonly string[];
}

/**
 * Queries in which parameters have hostile values.
 *
 * @param stream name of the draws, of which always the same queries come
 * @param names parameters that the page reads, prefix included
 * @param count how many; the first can be asked of a server
 */
export function hostileQueries(stream: string, names: readonly string[], count: number): HostileQuery[] {
  const draw = random(`addresses: ${stream}`);
  const [prefix = ''] = (names[0] ?? '').split('.');
  return Array.from({ length: count }, (_, i) => {
    // What is given twice is read as not given at all.
    const twice = draw() < TWICE ? [pick(names, draw)] : [];
    const given = [...names, ...twice, strangeName(prefix, draw), strangeName(prefix, draw)];
    const pairs = given.map((name) => `${name}=${value(draw)}`);
    const kept = i > 0 ? pairs : pairs.filter((pair) => pair.length < LONGEST_ASKED / given.length);
    return { query: kept.join('&'), pairs: kept };
  });
}
