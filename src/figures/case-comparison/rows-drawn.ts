import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Ctx } from '../figure.ts';
import { codeWord, entryText } from '../shared/code-words.ts';
import { entryFor, type Item } from '../shared/coded.ts';
import { el, type El } from '../shared/elements.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { said } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { ordered, type Difference } from './compare.ts';
import type { Frame } from './frame.ts';
import { columnKey, heads, numbers, vacantGround, type Column, type Part } from './heads.ts';
import type { ComparedPhase } from './rows.ts';
import { shownWord } from './shown-word.ts';
import type { ComparisonState } from './state.ts';
import { words } from './text.ts';
import { TRACK, track } from './track.ts';
import type { Cell } from '../../model/cells.ts';

/** What an item is, in a word. */
const kindOf = (group: Item['group'], lang: Lang): string =>
  group === 'needs' ? strings(lang).casePage.need : groupTitle(group, lang);

/** Name of a group of rows. */
function groupTitle(group: Item['group'], lang: Lang): string {
  const t = strings(lang);
  if (group === 'needs') return t.casePage.needs;
  return group === 'evaluation' ? t.casePage.evaluation : t.dimensions[group];
}

/**
 * The whole comparison: heads, then a row for each item. Rows follow one another as in the codebook whatever the order in
 * which they are shown, which only their places tell: a browser lays out anew what is moved among the elements.
 */
export function comparison(
  items: readonly Difference[],
  columns: readonly Column[],
  empty: readonly Cell[],
  order: ComparisonState['order'],
  f: Frame,
  ctx: Ctx,
): Part {
  const { lang } = ctx;
  const head = heads(columns, empty, f, ctx);
  const rows = new Map<string, El[]>();
  const first: El[] = [];
  let y = head.height + 6;
  const top = y;
  let group = '';
  for (const difference of ordered(items, order)) {
    const { item } = difference;
    const at: El[] = [];
    if (order === 'codebook' && item.group !== group) {
      const about = item.grades ? { elements: [], height: 10 } : groupHead(item, columns, f, lang);
      at.push(placed(row(`head-${item.group}`, ...about.elements), 0, y));
      y += about.height;
      group = item.group;
    } else if (order === 'difference' && group === '') {
      if (f.narrow) first.push(row('numbers', ...numbers(columns, y + 10, f)));
      y += f.narrow ? 26 : 4;
      group = 'any';
    }
    const drawn = rowOf(difference, columns, order, f, lang);
    rows.set(item.key, [...at, placed(row(item.key, ...drawn.elements), 0, y)]);
    y += drawn.height;
  }
  const inCodebook = items.flatMap(({ item }) => rows.get(item.key) ?? []);
  const grounds = vacantGround(columns, top, y, f);
  return { elements: [...grounds, row('heads', ...head.elements), ...first, ...inCodebook], height: y };
}

/** The name of a group of rows, and what the ends of its scale are. */
function groupHead(item: Item, columns: readonly Column[], f: Frame, lang: Lang): Part {
  const [low = 0, high = 0] = [item.scale[0], item.scale.at(-1)];
  const ends = words[lang].scaleEnds(codeWord(item, low, lang), codeWord(item, high, lang));
  const name = write(0, 18, groupTitle(item.group, lang), { size: f.font + 2, bold: true, className: 'corner' });
  if (f.narrow) {
    const lines = wrap(ends, 12, f.width);
    const under = 42 + lines.length * 15;
    return {
      elements: [name, write(0, 38, lines, { fill: INK.muted }), ...numbers(columns, under, f)],
      height: 58 + lines.length * 15,
    };
  }
  return {
    elements: [name, write(f.width, 18, ends, { anchor: 'end', fill: INK.muted })],
    height: 34,
  };
}

/** A row as it stands in a group of its own, which has its place: a row that moves is not drawn anew. */
function rowOf(
  { item, range }: Difference,
  columns: readonly Column[],
  order: ComparisonState['order'],
  f: Frame,
  lang: Lang,
): Part {
  const size = f.font;
  const label = wrap(item.label[lang], size, f.narrow ? f.width : f.label - 12);
  const under = order === 'difference' && !item.grades ? [kindOf(item.group, lang)] : [];
  const labels = label.length * size * 1.25 + under.length * 15;
  const above = f.narrow ? labels + 4 : 4;
  const cells = columns.flatMap((column, i) => {
    if ('cell' in column) return [];
    const { element, height } = cellOf(item, column.phase, above, f, lang);
    return [{ element: keyed(placed(element, f.columns[i] ?? 0, 0), columnKey(column)), height }];
  });
  const height = Math.max(f.narrow ? 0 : labels + 12, above + Math.max(0, ...cells.map((cell) => cell.height)) + 2);
  return {
    elements: [
      ...(range === 1
        ? [el('rect', { x: 0, y: 0, width: f.width, height, fill: INK.accent, 'fill-opacity': 0.07 })]
        : []),
      el('line', { x1: 0, y1: 0, x2: f.width, y2: 0, stroke: INK.line, 'stroke-opacity': 0.6 }),
      write(f.narrow ? 0 : 4, 14, label, { size, bold: range === 1 }),
      write(f.narrow ? 0 : 4, 14 + label.length * size * 1.25, under, { fill: INK.muted }),
      ...cells.map(({ element }) => element),
    ],
    height,
  };
}

/** A cell, from its left edge. */
function cellOf(
  item: Item,
  phase: ComparedPhase,
  top: number,
  f: Frame,
  lang: Lang,
): { readonly element: El; readonly height: number } {
  const entry = entryFor(phase.entries, item.key);
  const named = item.grades !== undefined && !f.worded;
  const word = shownWord(item, entry, f, lang);
  const lines = wrap(word, 12, named ? f.column : f.column - f.track - 10);
  const y = top + (named || lines.length < 3 ? TRACK.above : lines.length * 7.5);
  const beside = f.track + 10;
  const [wordX, wordY] = named ? [0, y + TRACK.below + 6] : [beside, y - ((lines.length - 1) * 15) / 2];
  const element = said(
    words[lang].mark(phase.name[lang], phase.label[lang], item.label[lang], entryText(item, entry, lang)),
    'code',
    ...track(item, entry, glyphOf(phase), 0, y, f.track, f.r, lang),
    ...(word === '' ? [] : [write(wordX, wordY, lines, { fill: INK.muted })]),
  );
  return {
    element,
    height: named
      ? TRACK.above + TRACK.below + lines.length * 15
      : Math.max(TRACK.above + TRACK.below, y - top + lines.length * 7.5),
  };
}
