import type { Lang } from '../../i18n/languages.ts';
import { CODER_LETTERS } from '../shared/code-words.ts';
import type { Entry, Item } from '../shared/coded.ts';
import { el, type El } from '../shared/elements.ts';
import type { Glyph } from '../shared/glyph.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import { write } from '../shared/write.ts';

const INSET = 8;

/** Room that a track takes above its middle, and beneath it with the coders' letters. */
export const TRACK = { above: 12, below: 24 } as const;

/** Whether the coders' letters say more than the mark: they differ, or the settling moved both. */
export const showsCoders = ({ code, a, b }: Entry): boolean => a !== b || a !== code;

/** One code on its scale, with what the coders gave. The middle of the track is at `y`. */
export function track(
  item: Item,
  entry: Entry,
  glyph: Glyph,
  x: number,
  y: number,
  width: number,
  r: number,
  lang: Lang,
): El[] {
  const { scale } = item;
  const [low, high] = [Math.min(...scale), Math.max(...scale)];
  const at = (value: number) => x + INSET + ((value - low) / (high - low)) * (width - 2 * INSET);
  const unknown = entry.code === null;
  const coders = [entry.a, entry.b].filter((value) => value !== null);
  const all = entry.code === null ? coders : [...coders, entry.code];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  return [
    el('line', {
      x1: at(low),
      x2: at(high),
      y1: y,
      y2: y,
      stroke: unknown ? INK.muted : INK.line,
      ...(unknown ? { 'stroke-dasharray': '2 3' } : {}),
    }),
    ...(unknown ? [] : scale.map((value) => el('circle', { cx: at(value), cy: y, r: 2, fill: INK.line }))),
    ...(to > from
      ? [
          el('rect', {
            x: at(from),
            y: y - 2.5,
            width: at(to) - at(from),
            height: 5,
            rx: 2.5,
            fill: INK.neutral,
            'fill-opacity': 0.4,
          }),
        ]
      : []),
    ...(entry.code === null ? question(x + width / 2, y) : glyphShapes(glyph, { x: at(entry.code), y }, r)),
    ...(showsCoders(entry) && entry.kind !== 'rule' ? letters(entry, at, y + 16, lang) : []),
  ];
}

const question = (x: number, y: number): El[] => [
  el('rect', { x: x - 7, y: y - 8, width: 14, height: 16, fill: INK.paper }),
  write(x, y, '?', { size: 13, anchor: 'middle', fill: INK.muted }),
];

/** The coders beneath the values that they gave; both at one place stand side by side. */
function letters({ a, b }: Entry, at: (value: number) => number, y: number, lang: Lang): El[] {
  const names = CODER_LETTERS[lang];
  const where = (value: number, text: string) => write(at(value), y, text, { anchor: 'middle', fill: INK.muted });
  if (a !== null && a === b) return [where(a, names.a + names.b)];
  return [...(a === null ? [] : [where(a, names.a)]), ...(b === null ? [] : [where(b, names.b)])];
}
