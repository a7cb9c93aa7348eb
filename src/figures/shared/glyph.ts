import type { Side } from '../../model/choices.ts';
import { INK } from './ink.ts';

/** What a phase's mark says: shape and hue who initiates, fill whether it is integrated. */
export interface Glyph {
  readonly shape: 'square' | 'circle' | 'diamond' | 'cross';
  readonly fill: 'hollow' | 'solid' | 'half';
  readonly ink: string;
}

/** The glyph of a model. */
export const cellGlyph = (side: Side, integrated: boolean): Glyph => ({
  shape: side === 'government' ? 'square' : 'circle',
  fill: integrated ? 'solid' : 'hollow',
  ink: side === 'government' ? INK.government : INK.social,
});

/** A contested phase keeps the shape and hue of the initiating side only if every completion agrees on that side. */
export const contestedGlyph = (side: Side | null): Glyph =>
  side === null ? { shape: 'diamond', fill: 'half', ink: INK.neutral } : { ...cellGlyph(side, true), fill: 'half' };

/** A phase in which no social organisation takes part. */
export const OUTSIDE_GLYPH: Glyph = { shape: 'cross', fill: 'hollow', ink: INK.neutral };

const round = (value: number) => String(Math.round(value * 100) / 100);

/** Outline of a glyph around the origin; `r` is half its height in px. */
export function outline(shape: Glyph['shape'], r: number): string {
  const [s, d, c] = [r * 0.89, r * 1.2, r * 0.75].map(round);
  const n = round(r);
  switch (shape) {
    case 'square':
      return `M-${s},-${s}H${s}V${s}H-${s}Z`;
    case 'circle':
      return `M-${n},0A${n},${n} 0 1 1 ${n},0A${n},${n} 0 1 1 -${n},0Z`;
    case 'diamond':
      return `M0,-${d}L${d},0L0,${d}L-${d},0Z`;
    case 'cross':
      return `M-${c},-${c}L${c},${c}M-${c},${c}L${c},-${c}`;
  }
}

/** The left half of a glyph, which alone is filled where the model is contested. */
export function half(shape: Glyph['shape'], r: number): string {
  const [s, d] = [r * 0.89, r * 1.2].map(round);
  const n = round(r);
  switch (shape) {
    case 'square':
      return `M-${s},-${s}H0V${s}H-${s}Z`;
    case 'diamond':
      return `M0,-${d}L-${d},0L0,${d}Z`;
    default:
      return `M0,-${n}A${n},${n} 0 0 0 0,${n}Z`;
  }
}
