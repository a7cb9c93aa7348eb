import { expect, it } from 'vitest';
import { leastAlike } from '../../src/model/least-alike.ts';

const of = (key: string, ...shares: (number | null)[]) => ({ key, shares });

it('finds the phase whose codes lie furthest in sum', () => {
  // 1 + 0.5 against 0.5 + 0.5 against 0.
  const phases = [of('same', 0, 0.5), of('half', 0.5, 1), of('far', 1, 1)];
  expect(leastAlike(of('here', 0, 0.5), phases)?.key).toBe('far');
});

it('counts no difference where either is unknown', () => {
  expect(leastAlike(of('here', 0, null, 0), [of('unknown', null, 1, 0.5), of('known', 1, 1, 0)])?.key).toBe('known');
});

it('takes of equals the one of which more is known in common, then the first by name', () => {
  expect(leastAlike(of('here', 0, 0), [of('a', 1, null), of('b', 1, 0)])?.key).toBe('b');
  expect(leastAlike(of('here', 0, 0), [of('b', 1, 0), of('a', 0, 1)])?.key).toBe('a');
});

it('finds none where nothing differs, or nobody is there', () => {
  expect(leastAlike(of('here', 1, null), [of('same', 1, 0)])).toBeNull();
  expect(leastAlike(of('here', 1), [])).toBeNull();
});
