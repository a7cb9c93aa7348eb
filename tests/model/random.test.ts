import { describe, expect, it } from 'vitest';
import { below, random, SEED, shuffle, xoshiro128ss } from '../../src/model/random.ts';

const take = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

describe('the generator', () => {
  it('gives the numbers of the published xoshiro128** from the state 1, 2, 3, 4', () => {
    // Reference sequence of Blackman & Vigna's C code, as in the tests of Rust's rand_xoshiro.
    expect(take(10, xoshiro128ss([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('a stream of draws', () => {
  it('is always the same', () => {
    expect(take(5, random('one'))).toEqual(take(5, random('one')));
    expect(take(5, random('one'))).toEqual(take(5, random('one', SEED)));
  });

  it('differs by its name and by the seed', () => {
    const one = take(5, random('one'));
    expect(take(5, random('two'))).not.toEqual(one);
    expect(take(5, random('eno'))).not.toEqual(one);
    expect(take(5, random('one', 1))).not.toEqual(one);
    expect(take(5, random(''))).not.toEqual(one);
  });

  it('lies in [0, 1) and spreads evenly over it', () => {
    const draws = take(20000, random('even'));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, i) => draws.filter((x) => Math.floor(10 * x) === i).length);
    // 2,000 expected in each, standard deviation 42.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('whole numbers', () => {
  it('are all reached, and none beyond', () => {
    const draw = random('whole');
    expect(new Set(take(200, () => below(3, draw)))).toEqual(new Set([0, 1, 2]));
    expect(below(4, () => 0)).toBe(0);
    expect(below(4, () => 1 - 2 ** -32)).toBe(3);
  });
});

describe('a shuffle', () => {
  it('keeps what it orders', () => {
    const list = [1, 2, 3, 4, 5];
    shuffle(list, random('order'));
    expect([...list].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives each order equally often', () => {
    const draw = random('orders');
    const counts = new Map<string, number>();
    for (let n = 0; n < 12000; n++) {
      const list = [1, 2, 3];
      shuffle(list, draw);
      counts.set(list.join(''), (counts.get(list.join('')) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 2,000 expected of each, standard deviation 41.
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
