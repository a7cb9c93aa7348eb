import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/render/in-turn.ts';

describe('inTurn', () => {
  it('works on so many at once and no more, and keeps the order', async () => {
    let [running, most] = [0, 0];
    const results = await inTurn([30, 1, 1, 1], 2, async (ms) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, ms));
      running--;
      return ms * 2;
    });
    expect(results).toEqual([60, 2, 2, 2]);
    expect(most).toBe(2);
  });

  it('does nothing for no item', async () => {
    expect(await inTurn([], 2, () => Promise.resolve(1))).toEqual([]);
  });
});
