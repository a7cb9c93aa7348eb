import { strings } from '../../i18n/strings.ts';
import type { Ctx } from '../figure.ts';
import { codeWord, entryText } from '../shared/code-words.ts';
import type { Item } from '../shared/coded.ts';
import { coderLine, coderLineKey } from '../shared/coder-line.ts';
import { el, type El } from '../shared/elements.ts';
import { pack } from '../shared/field.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { groupGlyph } from '../shared/groups.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { emptyColumns, knownOf } from './bars.ts';
import { distribution, type Level } from './distribution.ts';
import type { Frame } from './frame.ts';
import { heads, type Filled, type Part } from './heads.ts';
import type { ProfilePhase } from './rows.ts';
import { words } from './text.ts';

interface Field {
  readonly marks: readonly (readonly [ProfilePhase, El])[];
  readonly height: number;
}

/**
 * One indicator phase by phase: a mark each, in rows by code, highest first, and the unknown beneath. The marks of a column
 * stand in one group whatever their rows, in the order of the dataset: a phase that is coded otherwise keeps its mark.
 */
export function marks(item: Item, columns: readonly Filled[], f: Frame, ctx: Ctx): Part {
  const { lang } = ctx;
  const head = heads(columns, f, lang);
  const r = f.narrow ? 3.8 : 5;
  const signs = row('key', ...coderLineKey(0, f.narrow ? head.height + 8 : 10, words[lang].differed));
  const elements: El[] = [];
  let y = head.height + (f.narrow ? 22 : 10);
  const distributions = columns.map((column) => ({
    column,
    of: distribution(column.members, column.group, item),
    marks: new Map<ProfilePhase, El>(),
  }));
  if (f.narrow) {
    elements.push(
      ...columns.map(({ group, x, width }) =>
        row(`glyph-${group}`, ...glyphShapes(groupGlyph(group), { x: x + width / 2, y: y + 10 }, 6.5)),
      ),
    );
    y += 24;
  }
  for (const code of [...item.scale].reverse().concat([Number.NaN])) {
    const unknown = Number.isNaN(code);
    const name = unknown ? words[lang].unknown : codeWord(item, code, lang);
    const label = wrap(name, f.font, f.narrow ? f.width : f.label - 14);
    const top = y + (f.narrow ? 24 : 8);
    const heights = distributions.map(({ column, of, marks: all }) => {
      const level = of.levels.find((one) => (unknown ? one.code === null : one.code === code));
      const one = level && field(level, column, item, top, r, ctx);
      one?.marks.forEach(([phase, mark]) => all.set(phase, mark));
      return one?.height ?? 0;
    });
    const height = Math.max(0, ...heights);
    const parts = [
      el('line', { x1: 0, y1: 0, x2: f.width, y2: 0, stroke: INK.line, 'stroke-opacity': unknown ? 1 : 0.6 }),
      write(0, 13, label, { size: f.font, fill: unknown ? INK.muted : INK.text }),
    ];
    elements.push(placed(row(unknown ? 'unknown' : `code-${code}`, ...parts), 0, y));
    y = Math.max(top + height + 8, f.narrow ? 0 : y + label.length * f.font * 1.25 + 12);
  }
  const fields = distributions.map(({ column: { group, members }, marks: all }) =>
    row(group, ...members.flatMap(({ phase }) => all.get(phase) ?? [])),
  );
  elements.push(...fields, placed(row('feet', ...feet(distributions, 12, f)), 0, y));
  const empty = f.narrow ? [] : emptyColumns(columns, head.height + 11, y, lang);
  return { elements: [...head.elements, signs, row('marks', ...elements), row('empty', ...empty)], height: y + 26 };
}

/** The marks of one code in one column, and the height that they take in px. */
function field({ members, code }: Level, column: Filled, item: Item, top: number, r: number, ctx: Ctx): Field {
  const step = 2 * r + 5;
  const { spots, height } = pack(members.length, column.x, top, column.width, step);
  const marks = members.map((member, i): [ProfilePhase, El] => {
    const { phase, share, entry } = member;
    const { x, y } = spots[i] ?? { x: 0, y: 0 };
    const size = share < 1 ? r * 0.72 : r;
    const said = words[ctx.lang].mark(
      phase.name[ctx.lang],
      phase.label[ctx.lang],
      strings(ctx.lang).certainty[phase.certainty],
      share < 1
        ? `${entryText(item, entry, ctx.lang)}${strings(ctx.lang).punctuation.semicolon}${words[ctx.lang].half}`
        : entryText(item, entry, ctx.lang),
    );
    const mark = linked(
      `${ctx.href(`cases/${phase.caseId}`)}#${phase.phaseId}`,
      said,
      code === null ? 'silent' : 'coded',
      ...glyphShapes(glyphOf(phase), { x: 0, y: 0 }, size),
      ...(member.differed ? [coderLine({ x: 0, y: 0 }, r)] : []),
    );
    return [phase, keyed(placed(mark, x, y), `${phase.caseId}-${phase.phaseId}`)];
  });
  return { marks, height };
}

/** In how many phases of a column the indicator is known. */
const feet = (
  distributions: readonly { readonly column: Filled; readonly of: Parameters<typeof knownOf>[0] }[],
  y: number,
  f: Frame,
): El[] =>
  distributions.flatMap(({ column: { group, x, members }, of }) => {
    if (members.length > 0) return [row(group, write(x, y, knownOf(of), { fill: INK.muted }))];
    return f.narrow ? [row(group, write(x, y, '–', { fill: INK.muted }))] : [];
  });
