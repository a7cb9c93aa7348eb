/** The one seed of every draw on the site (METHOD, first paragraph). */
export const SEED = 20261123;

/** A source of pseudo-random numbers in [0, 1), multiples of 2⁻³². */
export type Random = () => number;

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/**
 * Blackman & Vigna's xoshiro128** (2018), from a state of four 32-bit words that are not all zero. Small, fast, the same
 * on every machine, and of ample period (2¹²⁸ − 1) for the draws made here.
 */
export function xoshiro128ss(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** FNV-1a: a 32-bit number from a name, so that each kind of draw has a stream of its own. */
const hash = (name: string): number =>
  [...name].reduce((so, letter) => Math.imul(so ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261);

/** The draws of a named stream: always the same numbers, whatever else is drawn before or beside them. */
export function random(stream: string, seed: number = SEED): Random {
  let mixed = hash(stream) ^ seed;
  const word = () => {
    // splitmix32 spreads a seed over the state, as the generator's authors advise.
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  const next = xoshiro128ss([word(), word(), word(), word()]);
  return () => next() / 2 ** 32;
}

/** A whole number from 0 to `count` − 1. */
export const below = (count: number, draw: Random): number => Math.floor(draw() * count);

/** Puts numbers into a random order, in place (Fisher–Yates). */
export function shuffle(list: number[], draw: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = below(i + 1, draw);
    const [x, y] = [list[i] as number, list[j] as number];
    list[i] = y;
    list[j] = x;
  }
}
