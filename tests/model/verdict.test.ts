import { describe, expect, it } from 'vitest';
import { verdict, type Grounds } from '../../src/model/verdict.ts';

const given = (positive: number, negative: number, interval: Grounds['interval'], of = 100) =>
  verdict({ interval, positive, negative, of });
const ABOVE = [0.01, 0.5] as const;
const BELOW = [-0.5, -0.01] as const;
const ACROSS = [-0.1, 0.1] as const;

describe('a verdict', () => {
  it('holds with an interval above zero and 95 % of specifications positive, and not with less', () => {
    expect(given(95, 0, ABOVE)).toBe('holds');
    expect(given(94, 0, ABOVE)).toBe('leans that way');
    expect(given(100, 0, [0, 0.5])).toBe('leans that way');
    expect(given(100, 0, ACROSS)).toBe('leans that way');
    expect(given(100, 0, null)).toBe('leans that way');
  });

  it('leans that way with 75 % positive, and not with less', () => {
    expect(given(75, 25, ACROSS)).toBe('leans that way');
    expect(given(74, 26, ABOVE)).toBe('does not hold');
  });

  it('is reversed, or leans the other way, by the mirror images', () => {
    expect(given(0, 95, BELOW)).toBe('reversed');
    expect(given(6, 94, BELOW)).toBe('leans the other way');
    expect(given(0, 100, [-0.5, 0])).toBe('leans the other way');
    expect(given(25, 75, BELOW)).toBe('leans the other way');
    expect(given(26, 74, BELOW)).toBe('does not hold');
  });

  it('does not hold where signs and interval disagree, or zero is what most specifications find', () => {
    expect(given(95, 5, BELOW)).toBe('leans that way');
    expect(given(10, 10, ABOVE)).toBe('does not hold');
  });

  it('meets its edges exactly, whatever the number of specifications', () => {
    // 0.95 · 820 = 779 and 0.75 · 820 = 615.
    expect([779, 778].map((positive) => given(positive, 0, ABOVE, 820))).toEqual(['holds', 'leans that way']);
    expect([615, 614].map((positive) => given(positive, 0, ABOVE, 820))).toEqual(['leans that way', 'does not hold']);
  });

  it('does not hold where no specification tells', () => {
    expect(given(0, 0, ABOVE, 0)).toBe('does not hold');
    expect(given(0, 0, BELOW, 0)).toBe('does not hold');
  });
});
