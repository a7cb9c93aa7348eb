import { textWidth } from './text-width.ts';

const CJK = '⺀-鿿＀-￯—“”…';
/** What may not begin a line, and what may not end one. */
const CLOSING = '、。，：；！？）」』”…';
const OPENING = '（「『“';
const PIECE = new RegExp(
  `[${OPENING}]*(?:[^\\s${CJK}-]+-?|-|(?![${CLOSING}${OPENING}])[${CJK}])[${CLOSING}]*|\\s+|[${CJK}]`,
  'gu',
);

/** Lines found before: figures are drawn anew at each change, and most of their texts stay. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 2000;

/**
 * A text in lines that fit a width: broken at spaces, after hyphens and between Chinese characters, never before a closing
 * mark or after an opening one. A single word that is too long stays whole.
 *
 * @param size font size in px
 * @param width in px
 * @param most lines at most; what doesn't fit is cut, and an ellipsis says so
 */
export function wrap(text: string, size: number, width: number, most = Infinity): readonly string[] {
  const key = `${size}|${width}|${most}|${text}`;
  const lines = known.get(key) ?? broken(text, size, width, most);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, lines);
  return lines;
}

function broken(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line.trim() !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), size, width)];
}

function cut(text: string, size: number, width: number): string {
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
