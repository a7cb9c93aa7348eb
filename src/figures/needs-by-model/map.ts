import type { Lang } from '../../i18n/languages.ts';
import type { Ctx } from '../figure.ts';
import { balanced } from '../shared/balanced.ts';
import { entryText } from '../shared/code-words.ts';
import { el, type El } from '../shared/elements.ts';
import { pack } from '../shared/field.ts';
import { groupGlyph } from '../shared/groups.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { shortName } from '../shared/short-name.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { LEVELS, type Member, type NeedCell } from './cells.ts';
import type { Frame } from './frame.ts';
import { groupHead, key, needHeads, type Part } from './heads.ts';
import { mark } from './mark.ts';
import { words } from './text.ts';

const LINE = 19;

/** A programme's mark with its place in its row. */
interface Mark {
  readonly key: string;
  readonly element: El;
  readonly x: number;
  readonly y: number;
}
interface Marked extends Part {
  readonly marks: readonly Mark[];
}

/**
 * The map: rows of groups, columns of needs; with a single need, the names of the programmes beside their marks. Marks
 * stand beside the rows, not in them, so that a programme keeps its mark when it comes to stand in another row.
 */
export function map(rows: readonly (readonly NeedCell[])[], f: Frame, ctx: Ctx): Part {
  const { lang } = ctx;
  const cells = rows.flat();
  const levels = new Set(cells.flatMap(({ members }) => members.map(({ level }) => level)));
  const head = key(levels, f, lang);
  const names = (rows[0] ?? []).map(({ need }) => need.label[lang]);
  const over = needHeads(names, head.height + 6, f);
  const elements: El[] = [row('key', ...head.elements), row('needs', ...over.elements)];
  const seen = new Map<string, number>();
  let y = head.height + over.height + 6;
  for (const cellsOf of rows) {
    const [first] = cellsOf;
    if (!first) continue;
    const drawn = groupRow(first, cellsOf, f, ctx);
    elements.push(placed(row(first.group, ...drawn.elements), 0, y));
    for (const { key: of, element, x, y: down } of drawn.marks) {
      // A programme stands in several rows where its phases do.
      const before = seen.get(of) ?? 0;
      seen.set(of, before + 1);
      elements.push(placed(keyed(element, before === 0 ? of : `${of}/${before}`), x, y + down));
    }
    y += drawn.height;
  }
  return { elements, height: y };
}

/** The row of a group as it stands in a group of its own, which has its place. */
function groupRow({ group, members }: NeedCell, cells: readonly NeedCell[], f: Frame, ctx: Ctx): Marked {
  const name = groupHead(group, members.length, f, ctx.lang);
  const top = f.narrow ? name.height : 8;
  const cell = cells.length === 1 ? named : field;
  const drawn =
    members.length === 0
      ? [{ key: 'nobody', part: { ...nobody(top, f, ctx.lang), marks: [] } }]
      : cells.map((one, i) => ({ key: one.need.id, part: cell(one, f.columns[i] ?? 0, top, f, ctx) }));
  return {
    elements: [
      el('line', { x1: 0, y1: 0, x2: f.width, y2: 0, stroke: INK.line }),
      ...name.elements,
      ...drawn.map(({ key: id, part }) => row(id, ...part.elements)),
    ],
    height: Math.max(name.height, top + Math.max(0, ...drawn.map(({ part }) => part.height)) + 10),
    marks: drawn.flatMap(({ part }) => part.marks),
  };
}

/** A model without a programme is said aloud. */
function nobody(top: number, f: Frame, lang: Lang): Part {
  const lines = wrap(words[lang].noProgramme, f.font, f.width - f.label - 24);
  const height = lines.length * f.font * 1.25 + 12;
  return {
    elements: [
      el('rect', { x: f.label, y: top - 2, width: f.width - f.label, height, fill: INK.ground }),
      write(f.label + 10, top + 4 + f.font / 2, lines, { size: f.font, fill: INK.muted }),
    ],
    height,
  };
}

function link({ of, entry, level, differed }: Member, cell: NeedCell, f: Frame, ctx: Ctx, ...more: El[]): El {
  const said = words[ctx.lang].mark(
    of.name[ctx.lang],
    cell.need.label[ctx.lang],
    entryText({ group: 'needs' }, entry, ctx.lang),
  );
  const shapes = mark(groupGlyph(cell.group), level, differed, { x: 0, y: 0 }, f.r);
  return linked(ctx.href(`cases/${of.caseId}`), said, 'need', ...shapes, ...more);
}

/** The marks of a cell, and their number in words. */
function field(cell: NeedCell, x: number, top: number, f: Frame, ctx: Ctx): Marked {
  const { spots, height } = pack(cell.members.length, x, top, f.column, f.step);
  const lines = balanced(countsIn(cell, f, ctx.lang), 12, f.column);
  return {
    elements: [write(x, top + height + 10, lines, { fill: cell.counts.core === 0 ? INK.accent : INK.muted })],
    height: height + 4 + lines.length * 15,
    marks: cell.members.map((member, i) => ({
      key: `${cell.need.id}/${member.of.caseId}`,
      element: link(member, cell, f, ctx),
      ...(spots[i] ?? { x, y: top }),
    })),
  };
}

/** On a phone only what is no gap to the eye: the core aims, or that there is none. */
function countsIn({ counts }: NeedCell, f: Frame, lang: Lang): string {
  const w = words[lang];
  if (counts.core === 0) return w.noCore;
  const parts = LEVELS.filter((level) => counts[level] > 0 && (level === 'core' || !f.narrow));
  return w.counts(parts.map((level) => [level, counts[level]]));
}

/** The marks of a single need with the names of their programmes, down the columns. */
function named(cell: NeedCell, x: number, top: number, f: Frame, ctx: Ctx): Marked {
  const across = Math.max(1, Math.floor(f.column / 250));
  const width = f.column / across;
  const down = Math.ceil(cell.members.length / across);
  return {
    elements: [],
    height: down * LINE,
    marks: cell.members.map((member, i) => {
      const [name = ''] = wrap(shortName(member.of.name[ctx.lang]), 12, width - 3 * f.r - 12, 1);
      return {
        key: member.of.caseId,
        element: link(member, cell, f, ctx, write(f.r + 8, 0, name)),
        x: x + Math.floor(i / down) * width + f.r + 1,
        y: top + (i % down) * LINE + 8,
      };
    }),
  };
}
