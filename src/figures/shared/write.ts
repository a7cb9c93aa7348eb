import { el, type El } from './elements.ts';
import { INK } from './ink.ts';

interface Style {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Font size in px; never under 12. */
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly className?: string;
}

/** Lines of text at a place in px; the first is centred on `y`, the others follow below it. */
export function write(
  x: number,
  y: number,
  lines: string | readonly string[],
  { anchor = 'start', size = 12, fill = INK.text, bold = false, className }: Style = {},
): El {
  const all = typeof lines === 'string' ? [lines] : lines;
  const [first = '', ...more] = all;
  return el(
    'text',
    {
      x,
      y,
      dy: '0.32em',
      fill,
      'font-size': size,
      'text-anchor': anchor,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(className ? { class: className } : {}),
    },
    first,
    ...more.map((line) => el('tspan', { x, dy: '1.25em' }, line)),
  );
}
