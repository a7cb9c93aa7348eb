import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Group } from '../../model/grouping.ts';
import { coderLineKey } from '../shared/coder-line.ts';
import type { El } from '../shared/elements.ts';
import { OUTSIDE_GLYPH, type Glyph } from '../shared/glyph.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { groupGlyph, groupInk, groupName } from '../shared/groups.ts';
import { INK } from '../shared/ink.ts';
import { row } from '../shared/row.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { LEVELS, type Level } from './cells.ts';
import type { Frame } from './frame.ts';
import { mark } from './mark.ts';
import { words } from './text.ts';

export interface Part {
  readonly elements: readonly El[];
  readonly height: number;
}

/** In the key a mark stands for any model. */
const ANY: Glyph = { ...OUTSIDE_GLYPH, shape: 'circle', fill: 'solid', ink: INK.neutral };

/** What the marks mean, in lines that fit the width. */
export function key(levels: ReadonlySet<Level>, f: Frame, lang: Lang): Part {
  const w = words[lang];
  const elements: El[] = [];
  let [x, y] = [0, 10];
  const place = (width: number) => {
    if (x > 0 && x + width > f.width) [x, y] = [0, y + 20];
    const at = x;
    x += width + 18;
    return at;
  };
  for (const level of LEVELS.filter((one) => levels.has(one))) {
    const at = place(20 + textWidth(w.levels[level], 12));
    const sample = mark(ANY, level, false, { x: at + f.r + 1, y }, f.r);
    elements.push(row(level, ...sample, write(at + 20, y, w.levels[level], { fill: INK.muted })));
  }
  const at = place(28 + textWidth(w.differed, 12));
  elements.push(row('differed', ...coderLineKey(at, y, w.differed)));
  return { elements, height: y + 16 };
}

/** The names of the needs over their columns. */
export function needHeads(names: readonly string[], y: number, f: Frame): Part {
  const size = f.narrow ? 12 : f.font;
  const lines = names.map((name) => wrap(name, size * 1.05, f.column));
  const most = Math.max(1, ...lines.map((one) => one.length));
  const step = size * 1.25;
  return {
    elements: lines.map((one, i) =>
      write(f.columns[i] ?? 0, y + 8 + (most - one.length) * step, one, { size, bold: true }),
    ),
    height: most * step + 12,
  };
}

/** The name of a row with its glyph and how many programmes stand in it. */
export function groupHead(group: Group, cases: number, f: Frame, lang: Lang): Part {
  const name = groupName(group, lang);
  const count = strings(lang).common.cases(cases);
  const glyph = glyphShapes(groupGlyph(group), { x: 10, y: 12 }, f.narrow ? 7 : 8);
  if (f.narrow) {
    return {
      elements: [
        ...glyph,
        write(26, 12, name, { size: 13, bold: true, fill: groupInk(group) }),
        write(f.width, 12, count, { anchor: 'end', fill: INK.muted }),
      ],
      height: 28,
    };
  }
  const lines = wrap(name, f.font * 1.05, f.label - 40);
  const step = f.font * 1.25;
  return {
    elements: [
      ...glyph,
      write(26, 12, lines, { size: f.font, bold: true, fill: groupInk(group) }),
      write(26, 12 + lines.length * step, count, { fill: INK.muted }),
    ],
    height: 20 + (lines.length + 1) * step,
  };
}
