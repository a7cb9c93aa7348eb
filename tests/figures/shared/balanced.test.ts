import { describe, expect, it } from 'vitest';
import { balanced } from '../../../src/figures/shared/balanced.ts';
import { wrap } from '../../../src/figures/shared/wrap.ts';

describe('balanced lines', () => {
  const text = 'A social organisation begins and works alone';

  it('are as many as the width asks for', () => {
    for (const width of [60, 120, 180, 240, 400])
      expect(balanced(text, 12, width)).toHaveLength(wrap(text, 12, width).length);
  });

  it('leave no last word alone where another break avoids it', () => {
    expect(wrap(text, 12, 260)).toEqual(['A social organisation begins and works', 'alone']);
    expect(balanced(text, 12, 260)).toEqual(['A social organisation', 'begins and works alone']);
  });

  it('lose no word', () => {
    expect(balanced(text, 12, 100).join(' ')).toBe(text);
    expect(balanced('社会组织发起，双方制度相连', 12, 90).join('')).toBe('社会组织发起，双方制度相连');
  });
});
