import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anId, hundredths, oneOf, someOf, whole } from '../../src/state/param.ts';
import { codec } from '../../src/state/url.ts';

const KINDS = ['foundation', 'company', 'school'] as const;
const example = codec('map', {
  prior: oneOf(['uniform', 'as-known'], 'uniform'),
  ties: whole(0, 6, 0),
  cut: hundredths(-2, 2, 0),
  kinds: someOf(KINDS),
  case: anId(),
});
const state = fc.record({
  prior: fc.constantFrom('uniform' as const, 'as-known' as const),
  ties: fc.integer({ min: 0, max: 6 }),
  cut: fc.integer({ min: -200, max: 200 }).map((n) => n / 100 + 0),
  kinds: fc.subarray([...KINDS]),
  case: fc.stringMatching(/^[a-z0-9-]{0,20}$/),
});

describe('a figure’s state in the address', () => {
  it('is nothing for the default state', () => {
    expect(example.toQuery(example.defaults)).toBe('');
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(example.fromQuery(example.toQuery(one))).toEqual(one);
      }),
    );
  });

  it('carries the figure’s name, so that several figures share a page', () => {
    expect(example.toQuery({ ...example.defaults, ties: 3 })).toBe('map.ties=3');
    expect(example.fromQuery('other.ties=5&map.ties=3').ties).toBe(3);
  });

  it.each([
    ['an unknown value', 'map.prior=magic'],
    ['a number off its range', 'map.ties=7'],
    ['a number that is none', 'map.ties=1e1'],
    ['a script', 'map.case=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['a broken encoding', 'map.case=%E0%A4%A'],
    ['a parameter given twice', 'map.ties=1&map.ties=2'],
    ['a text of a hundred thousand characters', `map.case=${'a'.repeat(100_000)}`],
    ['a list of strangers', 'map.kinds=ghost~wizard'],
  ])('ignores %s', (_what, query) => {
    expect(example.fromQuery(query)).toEqual(example.defaults);
  });

  it('never throws and never leaves the allowed values, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('prior', 'ties', 'cut', 'kinds', 'case'), (junk, key) => {
        const read = example.fromQuery(`map.${key}=${junk}`);
        expect(example.fromQuery(example.toQuery(read))).toEqual(read);
        expect(read.ties).toBeGreaterThanOrEqual(0);
        expect(read.ties).toBeLessThanOrEqual(6);
        expect(Math.abs(read.cut)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('keeps known members of a list in its own order and drops strangers and repeats', () => {
    expect(example.fromQuery('map.kinds=school~ghost~foundation~school').kinds).toEqual(['foundation', 'school']);
  });
});
