import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qr, type QrCode } from '../../../src/components/share/qr.ts';

const ZOOM = 4;

/** Pixels of a code as a camera would have them, from its path. */
function pixels({ path, size }: QrCode): { width: number; height: number; data: Uint8ClampedArray } {
  const side = size * ZOOM;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, run = 0] of [...path.matchAll(/M(\d+),(\d+)h(\d+)/g)].map((m) => m.map(Number)))
    for (let row = y * ZOOM; row < (y + 1) * ZOOM; row += 1)
      for (let column = x * ZOOM; column < (x + run) * ZOOM; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it.each([
    'https://example.org/en/view/contested/',
    'https://example.org/zh/figures/quadrant-map/?map.certainty=contested&map.model=social-driven',
    `https://example.org/en/figures/case-comparison/?compare.phases=${'fixture-a~first.'.repeat(20)}`,
  ])('is read back as the address that it was made of: %s', (address) => {
    expect(decodeQR(pixels(qr(address)))).toBe(address);
  });

  it('has four light modules on every side', () => {
    const { path, size } = qr('https://example.org/');
    for (const [, x = 0, y = 0, run = 0] of [...path.matchAll(/M(\d+),(\d+)h(\d+)/g)].map((m) => m.map(Number)))
      expect([x >= 4, y >= 4, x + run <= size - 4, y < size - 4]).toEqual([true, true, true, true]);
  });
});
