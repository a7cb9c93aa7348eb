import { el, type El } from '../../figures/shared/elements.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import { balanced } from '../../figures/shared/balanced.ts';
import { wrap } from '../../figures/shared/wrap.ts';

interface Type {
  /** Font size in px. */
  readonly size: number;
  readonly fill?: string;
  readonly className?: string;
  /** Height of a line, in font sizes. */
  readonly leading?: number;
  /** Lines at most. */
  readonly most?: number;
}

/** A text broken to a width in px, from the upper left corner of its block. */
export function paragraph(
  text: string,
  width: number,
  { size, fill, className, leading = 1.45, most = Infinity }: Type,
): { items: El[]; height: number } {
  const step = size * leading;
  const type = { 'font-size': size, ...(fill ? { fill } : {}), ...(className ? { class: className } : {}) };
  const even = balanced(text, size, width);
  const lines = even.length > most ? wrap(text, size, width, most) : even;
  const items = lines.map((line, i) => el('text', { x: 0, y: step * (i + 0.5) + size * 0.36, ...type }, line));
  return { items, height: Math.ceil(lines.length * step) };
}

/** A text without spaces, such as an address, in pieces that fit a width in px. */
export function chunks(text: string, size: number, width: number): string[] {
  const lines = [''];
  for (const c of text) {
    const last = lines.at(-1) ?? '';
    if (textWidth(last + c, size) > width) lines.push(c);
    else lines[lines.length - 1] = last + c;
  }
  return lines;
}
