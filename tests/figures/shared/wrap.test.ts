import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/figures/shared/text-width.ts';
import { wrap } from '../../../src/figures/shared/wrap.ts';

describe('a text in lines', () => {
  it('stays on one line where it fits', () => {
    expect(wrap('Public money', 12, 200)).toEqual(['Public money']);
    expect(wrap('财政投入', 12, 200)).toEqual(['财政投入']);
  });

  it('is broken at spaces, and no line is wider than asked', () => {
    const text = 'Who initiated the problem or plan';
    const lines = wrap(text, 12, 90);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
  });

  it('is broken after a hyphen', () => {
    expect(wrap('Social-organisation-driven', 12, 95)).toEqual(['Social-', 'organisation-', 'driven']);
  });

  it('is broken between Chinese characters, keeping every one', () => {
    const lines = wrap('政社制度化融合', 12, 50);
    expect(lines).toEqual(['政社制度', '化融合']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '谁提出问题，谁制定方案（以及谁出资）。';
    for (let width = 24; width < 240; width += 6) {
      const lines = wrap(text, 12, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。）]/);
        expect(line).not.toMatch(/（$/);
      }
    }
  });

  it('leaves a word whole that is wider than the line', () => {
    expect(wrap('an extraordinary day', 12, 40)).toEqual(['an', 'extraordinary', 'day']);
  });

  it('is cut with an ellipsis where the lines are numbered', () => {
    const lines = wrap('one two three four five six', 12, 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1]!, 12)).toBeLessThanOrEqual(60);
  });

  it('is nothing where there is no text', () => {
    expect(wrap('', 12, 60)).toEqual([]);
  });
});
