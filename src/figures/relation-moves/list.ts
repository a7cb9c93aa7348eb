import type { Ctx } from '../figure.ts';
import { changeWords } from '../shared/change-words.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { linked } from '../shared/spoken.ts';
import { shortName } from '../shared/short-name.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { columnOf, xOf, type Frame } from './frame.ts';
import type { RelationEnd, RelationMoveRow } from './rows.ts';
import type { RelationState } from './state.ts';
import { DIRECTIONS, RELATIONS, direction, type Direction } from './stages.ts';
import { words } from './text.ts';

/** Whether a move is brought forward, or steps behind one that is. */
function tone({ caseId, from, to }: RelationMoveRow, state: RelationState): 'plain' | 'forward' | 'back' {
  if (state.relation === 'all' && state.case === '') return 'plain';
  const related = state.relation === 'all' || from.relation === state.relation || to.relation === state.relation;
  return related && (state.case === '' || caseId === state.case) ? 'forward' : 'back';
}

const hrefOf = (row: RelationMoveRow, ctx: Ctx) => `${ctx.href(`cases/${row.caseId}`)}#${row.to.phaseId}`;

export function inWords(row: RelationMoveRow, { lang }: Ctx): string {
  const w = words[lang];
  const of = ({ relation }: RelationEnd) => (relation ? w.relations[relation] : w.unknown);
  const changes = row.changes.length > 0 ? changeWords(row.changes, lang) : w.noChange;
  return w.mark(row.name[lang], row.year, of(row.from), of(row.to), changes);
}

/** The moves, group by group, from `top` downwards; those with an unknown end are named after the others. */
export function list(rows: readonly RelationMoveRow[], state: RelationState, f: Frame, top: number, ctx: Ctx) {
  const w = words[ctx.lang];
  const elements: El[] = [write(0, top + 8, w.dataset, { size: f.font + 1, bold: true, className: 'corner' })];
  let y = top + 22;
  for (const group of DIRECTIONS) {
    const members = rows.filter((row) => direction(row.from.relation, row.to.relation) === group);
    if (members.length === 0 && group === 'across') continue;
    const heading = wrap(w.heading(w.groups[group], members.length), f.font, f.narrow ? f.width : f.left - 10);
    elements.push(
      el('path', { d: `M0,${y + 4}H${f.width}`, stroke: INK.line, fill: 'none' }),
      write(0, y + 20, heading, { size: f.font, fill: group === 'back' ? INK.accent : INK.muted, bold: true }),
    );
    y += f.group + (heading.length - 1) * f.font * 1.25;
    if (group === 'unknown') {
      const flowed = flow(members, state, f, y, ctx);
      elements.push(...flowed.elements);
      y = flowed.y;
      continue;
    }
    for (const row of members) {
      elements.push(line(row, group, state, f, y, ctx));
      y += f.row;
    }
    y += 4;
  }
  const tracks = RELATIONS.map((relation) =>
    el('path', {
      d: `M${xOf(relation, f)},${top + 4}V${y - 4}`,
      stroke: INK.line,
      'stroke-dasharray': '1 4',
      fill: 'none',
    }),
  );
  return { elements: [...(f.narrow ? [] : tracks), ...elements], height: y };
}

function line(row: RelationMoveRow, group: Direction, state: RelationState, f: Frame, y: number, ctx: Ctx): El {
  const { relation: from } = row.from;
  const { relation: to } = row.to;
  if (from === null || to === null) throw new Error('a move with an unknown end has no line');
  const track = y + (f.narrow ? 26 : f.row / 2);
  const ink = group === 'back' ? INK.accent : group === 'same' ? INK.muted : INK.text;
  const [a, b] = [xOf(from, f), xOf(to, f)];
  const toward = Math.sign(b - a);
  const dot = (x: number, { agreed }: RelationEnd, r: number) =>
    el('circle', { cx: x, cy: track, r, fill: agreed ? ink : INK.paper, stroke: ink, 'stroke-width': 1.6 });
  const tip = b - toward * (f.r + 2);
  const name = f.narrow
    ? write(0, y + 8, `${nameFor(row, f.width, f, ctx)} ${row.year}`, { size: 12 })
    : write(f.left - columnOf(f) * 0.12, track, `${nameFor(row, f.left - columnOf(f) * 0.12, f, ctx)} ${row.year}`, {
        size: f.font,
        anchor: 'end',
      });
  const path =
    toward === 0
      ? [el('circle', { cx: a, cy: track, r: f.r + 4, fill: 'none', stroke: ink, 'stroke-width': 1.4 })]
      : [
          el('path', { d: `M${a},${track}H${tip - toward * 6}`, stroke: ink, 'stroke-width': 2, fill: 'none' }),
          el('path', {
            d: `M${tip - toward * 9},${track - 5}L${tip},${track}L${tip - toward * 9},${track + 5}Z`,
            fill: ink,
          }),
        ];
  return linked(
    hrefOf(row, ctx),
    inWords(row, ctx),
    `relation-move ${tone(row, state)}`,
    name,
    ...path,
    dot(a, row.from, f.r - 1),
    ...(toward === 0 ? [] : [dot(b, row.to, f.r)]),
  );
}

/** The name of a programme as far as there is room for it and the year. */
function nameFor(row: RelationMoveRow, room: number, f: Frame, { lang }: Ctx): string {
  return wrap(shortName(row.name[lang]), f.font, room - textWidth(` ${row.year}`, f.font), 1)[0] ?? '';
}

/** Names one after the other, on as many lines as they need. */
function flow(rows: readonly RelationMoveRow[], state: RelationState, f: Frame, top: number, ctx: Ctx) {
  const w = words[ctx.lang];
  const of = ({ relation }: RelationEnd) => (relation ? w.relations[relation] : w.unknown);
  let [x, y] = [0, top + 8];
  const elements = rows.flatMap((row) => {
    const text = w.item(shortName(row.name[ctx.lang]), row.year, of(row.from), of(row.to));
    const lines = wrap(text, 12, f.width);
    const width = Math.max(...lines.map((one) => textWidth(one, 12)));
    if (x > 0 && x + width > f.width) [x, y] = [0, y + 19];
    const written = write(x, y, lines, { size: 12, fill: INK.muted });
    x += width + 22;
    y += (lines.length - 1) * 15;
    return [linked(hrefOf(row, ctx), inWords(row, ctx), `relation-move ${tone(row, state)}`, written)];
  });
  return { elements, y: y + 16 };
}
