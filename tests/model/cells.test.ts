import { describe, expect, it } from 'vitest';
import { cellAt, CELLS, TRAITS } from '../../src/model/cells.ts';

describe('the four models', () => {
  it('stand on the side that initiates and are integrated or not, as the framework says', () => {
    expect(cellAt('government', false)).toBe('administrative-providing');
    expect(cellAt('social', false)).toBe('social-providing');
    expect(cellAt('government', true)).toBe('administrative-led');
    expect(cellAt('social', true)).toBe('social-driven');
  });

  it('are found again by their traits', () => {
    for (const cell of CELLS) expect(cellAt(TRAITS[cell].side, TRAITS[cell].integrated)).toBe(cell);
  });
});
