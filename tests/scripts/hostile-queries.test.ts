import { describe, expect, it } from 'vitest';
import { hostileQueries } from '../../scripts/assure/fuzz/hostile-queries.ts';

const NAMES = ['map.case', 'map.year', 'map.kind'];

describe('hostile queries', () => {
  const queries = hostileQueries('a page', NAMES, 300);
  const all = queries.flatMap(({ pairs }) => pairs);

  it('are the same at each run, and others for another page', () => {
    expect(hostileQueries('a page', NAMES, 300)).toEqual(queries);
    expect(hostileQueries('another', NAMES, 300)).not.toEqual(queries);
  });

  it('give every parameter a value, and some that nobody reads', () => {
    for (const { pairs } of queries.slice(1))
      for (const name of NAMES) expect(pairs.some((pair) => pair.startsWith(`${name}=`))).toBe(true);
    expect(all.some((pair) => !NAMES.some((name) => pair.startsWith(`${name}=`)))).toBe(true);
  });

  it('are of every kind: markup, addresses that run, names of every object, broken and very long ones', () => {
    for (const part of [
      '<script',
      '%3Cscript',
      'javascript',
      '__proto__',
      'constructor',
      '%ZZ',
      '%00',
      '%25',
      '{{',
      '‮',
    ])
      expect(
        all.some((pair) => decoded(pair).includes(decoded(part)) || pair.includes(part)),
        part,
      ).toBe(true);
    expect(Math.max(...all.map(({ length }) => length))).toBeGreaterThan(10_000);
    expect(new Set(all).size).toBeGreaterThan(0.8 * all.length);
  });

  it('begin with one that a server does not refuse for its length', () => {
    for (const page of Array(50).keys())
      expect(hostileQueries(String(page), NAMES, 1)[0]!.query.length).toBeLessThan(6000);
  });
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
