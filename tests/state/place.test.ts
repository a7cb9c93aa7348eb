import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCodec } from '../../src/state/place.ts';

const QUESTIONS = [
  { key: 'plan', scale: [-2, -1, 0, 1, 2] },
  { key: 'budget', scale: [0, 1, 2] },
];
const codec = placeCodec(QUESTIONS);
const state = fc.record({
  part: fc.constantFrom('', 'yes', 'no'),
  plan: fc.constantFrom('', '-2', '-1', '0', '1', '2'),
  budget: fc.constantFrom('', '0', '1', '2'),
  at: fc.constantFrom('', '1', '2', '3'),
});

describe('the answers in the address', () => {
  it('are not written where nothing is answered', () => {
    expect(codec.toQuery(codec.defaults)).toBe('');
    expect(codec.fromQuery('')).toEqual({ part: '', plan: '', budget: '', at: '' });
  });

  it('are written by name, zero and minus two included', () => {
    expect(codec.toQuery({ ...codec.defaults, plan: '-2', budget: '0' })).toBe('place.plan=-2&place.budget=0');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(codec.fromQuery(codec.toQuery(one))).toEqual(one);
      }),
    );
  });

  it('are left unanswered where the address says what no answer is', () => {
    for (const query of [
      'place.plan=3',
      'place.plan=1.0',
      'place.budget=-1',
      'place.part=maybe',
      'place.at=0',
      'place.at=4',
      'place.plan=1&place.plan=2',
      'place.plan=<script>alert(1)</script>',
      `place.plan=${'9'.repeat(100_000)}`,
      'place.plan=%E0%A4%A',
      'place.__proto__=1&place.constructor=2',
      'plan=1',
    ])
      expect(codec.fromQuery(query), query.slice(0, 60)).toEqual(codec.defaults);
  });

  it('survive anything at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(codec.fromQuery(text))).toHaveLength(4);
      }),
    );
  });
});
