import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { amountOfPhases } from '../shared/amount-of-phases.ts';
import { codeWord } from '../shared/code-words.ts';
import type { Item } from '../shared/coded.ts';
import { coderLineKey } from '../shared/coder-line.ts';
import { el, type El } from '../shared/elements.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { groupGlyph, groupInk, groupName } from '../shared/groups.ts';
import { INK } from '../shared/ink.ts';
import { row } from '../shared/row.ts';
import { textWidth } from '../shared/text-width.ts';
import { toneOf } from '../shared/tones.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Member } from './distribution.ts';
import type { Column, Frame } from './frame.ts';
import { words } from './text.ts';

export interface Part {
  readonly elements: readonly El[];
  readonly height: number;
}
export type Filled = Column & { readonly members: readonly Member[] };

const casesOf = (members: readonly Member[]): number => new Set(members.map(({ phase }) => phase.caseId)).size;
const phasesOf = (members: readonly Member[]): number => members.reduce((sum, { share }) => sum + share, 0);

function sizes(members: readonly Member[], lang: Lang): string[] {
  const { phases, cases } = strings(lang).common;
  const count = phasesOf(members);
  const text = Number.isInteger(count) ? phases(count) : phases(2).replace('2', amountOfPhases(count));
  return [text, cases(casesOf(members))];
}

/** The heads of the columns: glyph, name, and how many phases of how many programmes. On a phone a list above. */
export function heads(columns: readonly Filled[], f: Frame, lang: Lang): Part {
  if (f.narrow) return listed(columns, f, lang);
  const size = f.width > 900 ? 14 : 12;
  const named = columns.map((column) => ({
    column,
    name: wrap(groupName(column.group, lang), size * 1.05, column.width),
  }));
  const most = Math.max(...named.map(({ name }) => name.length));
  const step = size * 1.25;
  const elements = named.map(({ column: { group, x, members }, name }) =>
    row(
      group,
      ...glyphShapes(groupGlyph(group), { x: x + 10, y: 11 }, 8),
      write(x, 32, name, { size, bold: true, fill: groupInk(group) }),
      write(x, 33 + most * step, sizes(members, lang), { fill: INK.muted }),
    ),
  );
  return { elements: [row('heads', ...elements)], height: 33 + most * step + 28 };
}

function listed(columns: readonly Filled[], f: Frame, lang: Lang): Part {
  const elements = columns.map(({ group, members }, i) => {
    const y = 10 + i * 22;
    return row(
      group,
      ...glyphShapes(groupGlyph(group), { x: 9, y }, 7),
      write(24, y, groupName(group, lang), { size: 13, bold: true, fill: groupInk(group) }),
      write(f.width, y, sizes(members, lang)[0] ?? '', { anchor: 'end', fill: INK.muted }),
    );
  });
  return { elements: [row('heads', ...elements)], height: columns.length * 22 + 4 };
}

/** What a dashed part and a line beneath mean, from `x` and `y`. */
export function key(x: number, y: number, across: boolean, lang: Lang): El[] {
  const { unknown, differed } = words[lang];
  const dashed = { fill: 'none', stroke: INK.muted, 'stroke-dasharray': '2 2' };
  return [
    el('rect', { x: x + 0.5, y: y - 6, width: 20, height: 12, ...dashed }),
    write(x + 28, y, unknown, { fill: INK.muted }),
    ...(across ? coderLineKey(x + 48 + textWidth(unknown, 12), y, differed) : coderLineKey(x, y + 20, differed)),
  ];
}

/** The head of a dimension, in a group of its own: its name, and the tones of its codes between the words for the lowest and the highest. */
export function dimensionHead(item: Item, columns: readonly Filled[], f: Frame, lang: Lang): Part {
  const { dimensions, sides } = strings(lang);
  const group = item.group === 'needs' || item.group === 'evaluation' ? 'service' : item.group;
  const [low = 0, high = 0] = [item.scale[0], item.scale.at(-1)];
  const shortly = f.narrow && group === 'initiation';
  const ends = shortly ? [sides.government, sides.social] : [codeWord(item, low, lang), codeWord(item, high, lang)];
  const name = write(0, 12, dimensions[group], { size: f.font + 2, bold: true, className: 'corner' });
  const [first = '', last = ''] = ends;
  const x = f.narrow ? 0 : f.label;
  const line = f.narrow ? 34 : 12;
  const from = x + textWidth(first, 12) + 8;
  const swatches = item.scale.map((code, i) =>
    el('rect', {
      x: from + i * 17,
      y: line - 6,
      width: 16,
      height: 12,
      ...toneOf(item, code),
      stroke: INK.muted,
      'stroke-width': 0.6,
    }),
  );
  const ramp = [
    write(x, line, first, { fill: INK.muted }),
    ...swatches,
    write(from + item.scale.length * 17 + 7, line, last, { fill: INK.muted }),
  ];
  const glyphs = f.narrow
    ? columns.map(({ group: each, x: left, width }) =>
        row(each, ...glyphShapes(groupGlyph(each), { x: left + width / 2, y: 58 }, 6.5)),
      )
    : [];
  return { elements: [row(`head-${item.group}`, name, ...ramp, ...glyphs)], height: f.narrow ? 72 : 30 };
}
