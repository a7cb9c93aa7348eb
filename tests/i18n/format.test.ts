import { describe, expect, it } from 'vitest';
import { anyOf, date, decimal, integer, list, percent, signed } from '../../src/i18n/format.ts';

describe('numbers in words of the language', () => {
  it('groups thousands', () => {
    expect(integer(9_020_000, 'en')).toBe('9,020,000');
    expect(integer(9_020_000, 'zh')).toBe('9,020,000');
  });

  it('writes a true minus sign, and a plus on scales with two sides', () => {
    expect(decimal(-0.25)).toBe('−0.25');
    expect(signed(1)).toBe('+1');
    expect(signed(0)).toBe('0');
    expect(signed(-2, 2)).toBe('−2.00');
  });

  it('never rounds a share to nothing or to all', () => {
    expect(percent(0)).toBe('0%');
    expect(percent(0.004)).toBe('<1%');
    expect(percent(0.996)).toBe('>99%');
    expect(percent(1)).toBe('100%');
    expect(percent(0.345)).toBe('35%');
  });

  it('writes dates and lists as each language does', () => {
    expect(date('2026-11-23', 'en')).toBe('23 November 2026');
    expect(date('2026-11-23', 'zh')).toBe('2026年11月23日');
    expect(list(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(list(['甲', '乙', '丙'], 'zh')).toBe('甲、乙和丙');
    expect(anyOf(['a', 'b', 'c'], 'en')).toBe('a, b or c');
    expect(anyOf(['甲', '乙', '丙'], 'zh')).toBe('甲、乙或丙');
  });

  it('writes no comma between two Chinese quotations side by side, and keeps it where words stand between', () => {
    expect(list(['“甲”', '“乙”', '“丙”'], 'zh')).toBe('“甲”“乙”和“丙”');
    expect(anyOf(['“甲”', '“乙”', '“丙”'], 'zh')).toBe('“甲”“乙”或“丙”');
    expect(list(['“甲”（1项）', '“乙”（2项）', '“丙”'], 'zh')).toBe('“甲”（1项）、“乙”（2项）和“丙”');
    expect(list(['“a”', '“b”', '“c”'], 'en')).toBe('“a”, “b” and “c”');
  });
});
