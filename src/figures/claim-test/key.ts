import type { Lang } from '../../i18n/languages.ts';
import { el, px, type El } from '../shared/elements.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import { row } from '../shared/row.ts';
import { textWidth } from '../shared/text-width.ts';
import { write } from '../shared/write.ts';
import type { Block } from './component.ts';
import type { Frame } from './frame.ts';
import { glyphFor } from './group.ts';
import type { Begun } from './rows.ts';
import { words } from './text.ts';

const BEGUN: readonly Begun[] = ['government', 'social', 'open'];

interface Entry {
  readonly words: string;
  /** Width kept for the sample, in px. */
  readonly room: number;
  readonly sample: (x: number, y: number) => El[];
}

/** The line of the two means in small. */
const means = (x: number, y: number): El[] => [
  el('path', {
    d: `M${px(x + 5)},${px(y)}H${px(x + 30)}`,
    stroke: INK.accent,
    'stroke-width': 6,
    'stroke-opacity': 0.75,
  }),
  el('circle', { cx: x + 5, cy: y, r: 5, fill: INK.paper, stroke: INK.text, 'stroke-width': 1.8 }),
  el('circle', { cx: x + 30, cy: y, r: 4, fill: INK.text }),
];

const interval = (x: number, y: number): El[] => [
  el('path', { d: `M${px(x)},${px(y)}H${px(x + 34)}`, stroke: INK.text, 'stroke-width': 1.6 }),
  el('circle', { cx: x + 17, cy: y, r: 4, fill: INK.text }),
];

function entries(f: Frame, lang: Lang): Entry[] {
  const w = words[lang];
  return [
    ...BEGUN.map((begun, i) => ({
      words: i === 0 ? `${w.keyTitle}${lang === 'en' ? ': ' : '：'}${w.begun[begun]}` : w.begun[begun],
      room: 16,
      sample: (x: number, y: number) => glyphShapes(glyphFor(begun, 'integrated'), { x: x + 5, y }, f.r),
    })),
    { words: w.keyMeans, room: 42, sample: means },
    { words: w.keyDifference, room: 42, sample: interval },
  ];
}

/**
 * What the marks say; what their fill says stands beside the rows.
 *
 * @param listed one entry under another, else one beside another as far as there is room
 */
export function key(top: number, f: Frame, listed: boolean, lang: Lang): Block {
  const elements: El[] = [];
  let [x, y] = [f.left, top + 8];
  entries(f, lang).forEach(({ words: text, room, sample }, i) => {
    const width = room + textWidth(text, 12) + 18;
    if (i > 0 && (listed || x + width > f.left + f.width + 18)) [x, y] = [f.left, y + 20];
    elements.push(...sample(x, y), write(x + room, y, text, { fill: INK.muted }));
    x += width;
  });
  return { elements: [row('key', ...elements)], bottom: y + 14 };
}
