import { INK } from './ink.ts';
import { shape, type Shape } from './shapes.ts';
import { wrap } from './wrap.ts';

export interface Lettering {
  /** Font size in px; never under 12. */
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly weight?: number;
  readonly className?: string;
  /** Colour of the ground, kept clear around the letters where a line runs behind them. */
  readonly halo?: string;
}

/** A line of text whose middle is at `y`. */
export const lettering = (x: number, y: number, text: string, options: Lettering = {}): Shape => {
  const { size = 13, anchor = 'start', fill = INK.text, weight, className, halo } = options;
  return shape(
    'text',
    {
      x,
      y: y + size * 0.35,
      'font-size': size,
      'text-anchor': anchor,
      fill,
      ...(weight === undefined ? {} : { 'font-weight': weight }),
      ...(className === undefined ? {} : { class: className }),
      ...(halo === undefined
        ? {}
        : { stroke: halo, 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }),
    },
    text,
  );
};

/**
 * A text broken to a width; its first line's middle is at `y`.
 *
 * @returns the lines as shapes, and the height that they take in px
 */
export function paragraph(
  x: number,
  y: number,
  text: string,
  width: number,
  options: Lettering & { readonly lines?: number } = {},
): { shapes: Shape[]; height: number } {
  const size = options.size ?? 13;
  const step = Math.round(size * 1.35);
  const lines = wrap(text, size, width, options.lines);
  return { shapes: lines.map((line, i) => lettering(x, y + i * step, line, options)), height: lines.length * step };
}
