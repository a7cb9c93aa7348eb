import { expect, it } from 'vitest';
import { isLatin } from '../../../src/render/fonts/faces.ts';

it('knows which letters the Latin files have, by the ranges their maker gives', () => {
  const [has, lacks] = ['AzÿœŒ–’…€™↑↓−', '中→←≈≠↩▸ŁḀ'];
  expect([...has].filter((letter) => !isLatin(letter))).toEqual([]);
  expect([...lacks].filter(isLatin)).toEqual([]);
});
