import { expect, it } from 'vitest';
import { amount, amountInWords } from '../../../src/figures/shared/amount.ts';

it.each([
  [61025500, '61.0 m', '6103万'],
  [6436000, '6.44 m', '644万'],
  [739000, '739,000', '73.9万'],
  [48704, '48,704', '4.87万'],
  [9316, '9,316', '9316'],
  [2490000000, '2.49 bn', '24.9亿'],
])('writes %i as short as each language does', (value, en, zh) => {
  expect(amount(value, 'en')).toBe(en);
  expect(amount(value, 'zh')).toBe(zh);
});

it('spells the unit out in a sentence', () => {
  expect(amountInWords(61025500, 'en')).toBe('61.0 million');
  expect(amountInWords(61025500, 'zh')).toBe('6103万');
});
