import type { Item } from './coded.ts';
import { INK } from './ink.ts';

/** How the part of a bar that stands for a code is filled. */
export interface Tone {
  readonly fill: string;
  readonly 'fill-opacity': number;
}

/**
 * Tone of a code: the higher, the darker. Where the scale has two sides the hue says which, as everywhere: government or
 * social organisation, and the middle is neutral.
 */
export function toneOf({ group, scale }: Pick<Item, 'group' | 'scale'>, code: number): Tone {
  const [low, high] = [Math.min(...scale), Math.max(...scale)];
  if (group === 'initiation') {
    if (code === 0) return { fill: INK.neutral, 'fill-opacity': 0.22 };
    const strength = Math.abs(code) / Math.max(Math.abs(low), Math.abs(high));
    return { fill: code < 0 ? INK.government : INK.social, 'fill-opacity': strength > 0.5 ? 0.95 : 0.45 };
  }
  return { fill: INK.text, 'fill-opacity': 0.06 + 0.8 * ((code - low) / (high - low)) };
}
