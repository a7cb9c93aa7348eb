import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Cell } from '../../model/cells.ts';
import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { glyphOf } from '../shared/glyph-of.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { groupGlyph, groupInk, groupName } from '../shared/groups.ts';
import { INK } from '../shared/ink.ts';
import { shortName } from '../shared/short-name.ts';
import { keyed } from '../shared/keyed.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import type { ComparedPhase } from './rows.ts';
import { words } from './text.ts';

/** A column: a phase, or a model for which none can stand. */
export type Column = { readonly phase: ComparedPhase } | { readonly cell: Cell };
export interface Part {
  readonly elements: readonly El[];
  readonly height: number;
}

/** Model and certainty of a phase. */
export function standing({ cell, certainty }: ComparedPhase, lang: Lang): string {
  const t = strings(lang);
  return cell
    ? `${t.cells[cell]}${t.punctuation.listComma}${t.certainty[certainty].toLowerCase()}`
    : t.certainty[certainty];
}

/** By what a column keeps its identity, wherever it stands. */
export const columnKey = (column: Column): string =>
  'cell' in column ? column.cell : `${column.phase.caseId}/${column.phase.phaseId}`;

const inkOf = ({ cell }: ComparedPhase): string => groupInk(cell ?? 'contested');

/** What stands over the columns; on a phone a numbered list, whose numbers stand over the columns. */
export const heads = (columns: readonly Column[], empty: readonly Cell[], f: Frame, ctx: Ctx): Part =>
  f.narrow ? listed(columns, empty, f, ctx) : over(columns, f, ctx);

function over(columns: readonly Column[], f: Frame, ctx: Ctx): Part {
  const { lang } = ctx;
  const blocks = columns.map((column) => {
    if ('cell' in column) return vacant(column.cell, f, lang);
    const { phase } = column;
    const name = wrap(shortName(phase.name[lang]), f.font * 1.05, f.column, 3);
    const more = [
      ...wrap(phase.label[lang], 12, f.column, 3),
      strings(lang).common.years(phase.from, phase.to),
      ...wrap(standing(phase, lang), 12, f.column),
    ];
    const y = 34 + name.length * f.font * 1.25;
    return {
      elements: [
        linked(
          `${ctx.href(`cases/${phase.caseId}`)}#${phase.phaseId}`,
          `${phase.name[lang]}${strings(lang).punctuation.colon}${phase.label[lang]}`,
          'head',
          ...glyphShapes(glyphOf(phase), { x: 10, y: 11 }, 8),
          write(0, 34, name, { size: f.font, bold: true, fill: inkOf(phase) }),
          write(0, y, more, { fill: INK.muted }),
        ),
      ],
      height: y + more.length * 15,
    };
  });
  return {
    elements: columns.map((column, i) =>
      placed(row(columnKey(column), ...(blocks[i]?.elements ?? [])), f.columns[i] ?? 0, 0),
    ),
    height: Math.max(0, ...blocks.map(({ height }) => height)) + 6,
  };
}

/** A model for which no phase can stand: said aloud where its column would be. */
function vacant(cell: Cell, f: Frame, lang: Lang): Part {
  const name = wrap(groupName(cell, lang), f.font * 1.05, f.column);
  const y = 34 + name.length * f.font * 1.25;
  const gap = words[lang].noPhase('').replace(/^[:：]\s*/, '');
  const said = wrap(gap, 12, f.column - 6);
  return {
    elements: [
      ...glyphShapes(groupGlyph(cell), { x: 10, y: 11 }, 8),
      write(0, 34, name, { size: f.font, bold: true, fill: groupInk(cell) }),
      write(0, y, said, { fill: INK.muted }),
    ],
    height: y + said.length * 15,
  };
}

function listed(columns: readonly Column[], empty: readonly Cell[], f: Frame, ctx: Ctx): Part {
  const { lang } = ctx;
  const elements: El[] = [];
  let y = 12;
  columns.forEach((column, i) => {
    if ('cell' in column) return;
    const { phase } = column;
    const name = wrap(shortName(phase.name[lang]), 13 * 1.05, f.width - 44, 2);
    const { open, close } = strings(lang).punctuation;
    const years = `${open}${strings(lang).common.years(phase.from, phase.to)}${close}`;
    const more = [
      ...wrap(`${phase.label[lang]}${years}`, 12, f.width - 44, 2),
      ...wrap(standing(phase, lang), 12, f.width - 44),
    ];
    const link = linked(
      `${ctx.href(`cases/${phase.caseId}`)}#${phase.phaseId}`,
      `${phase.name[lang]}${strings(lang).punctuation.colon}${phase.label[lang]}`,
      'head',
      write(0, y, String(i + 1), { size: 14, bold: true }),
      ...glyphShapes(glyphOf(phase), { x: 26, y }, 7),
      write(44, y, name, { size: 13, bold: true, fill: inkOf(phase) }),
      write(44, y + name.length * 16.25, more, { fill: INK.muted }),
    );
    elements.push(keyed(link, columnKey(column)));
    y += name.length * 16.25 + more.length * 15 + 12;
  });
  for (const cell of empty) {
    const said = wrap(words[lang].noPhase(groupName(cell, lang)), 12, f.width - 44);
    const glyph = glyphShapes(groupGlyph(cell), { x: 26, y }, 7);
    elements.push(row(cell, ...glyph, write(44, y, said, { fill: INK.muted })));
    y += said.length * 15 + 12;
  }
  return { elements, height: y };
}

/** On a phone, the numbers of the columns with their glyphs, once a group. */
export const numbers = (columns: readonly Column[], y: number, f: Frame): El[] =>
  columns.flatMap((column, i) => {
    const x = (f.columns[i] ?? 0) + f.track / 2;
    if ('cell' in column) return [];
    const number = write(-10, y, String(i + 1), { size: 13, bold: true, anchor: 'middle' });
    return placed(row(columnKey(column), number, ...glyphShapes(glyphOf(column.phase), { x: 6, y }, 6)), x, 0);
  });

/** A ground behind the column of a model for which no phase can stand. */
export const vacantGround = (columns: readonly Column[], top: number, bottom: number, f: Frame): El[] =>
  columns.flatMap((column, i) =>
    'cell' in column
      ? [
          el('rect', {
            x: (f.columns[i] ?? 0) - 4,
            y: top,
            width: f.column + 8,
            height: bottom - top,
            fill: INK.ground,
          }),
        ]
      : [],
  );
