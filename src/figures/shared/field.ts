import type { Spot } from './dodge.ts';

/** Marks of one kind packed into a strip, row by row from the upper left. */
export interface Field {
  readonly spots: readonly Spot[];
  readonly height: number;
}

/**
 * Packs marks side by side in rows.
 *
 * @param count how many
 * @param x left edge of the strip in px
 * @param y upper edge in px
 * @param width of the strip in px
 * @param step distance between two marks in px
 */
export function pack(count: number, x: number, y: number, width: number, step: number): Field {
  const across = Math.max(1, Math.floor(width / step));
  const spots = Array.from({ length: count }, (_, i) => ({
    x: x + (i % across) * step + step / 2,
    y: y + Math.floor(i / across) * step + step / 2,
  }));
  return { spots, height: Math.ceil(count / across) * step };
}
