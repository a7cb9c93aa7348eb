import { strings } from '../../i18n/strings.ts';
import { NARROW, type Ctx, type Drawing, type Table } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { changeWords } from '../shared/change-words.ts';
import { elements } from '../shared/elements.ts';
import { continuum } from './continuum.ts';
import { countsOf } from './counts.ts';
import { frameFor } from './frame.ts';
import { list } from './list.ts';
import type { RelationEnd, RelationMoveRow } from './rows.ts';
import { direction } from './stages.ts';
import type { RelationState } from './state.ts';
import { title, words } from './text.ts';

/** The moves between relations, one by one, under the thesis's continuum. */
export function draw(rows: readonly RelationMoveRow[], state: RelationState, ctx: Ctx): Drawing {
  const f = frameFor(ctx.width, ctx.width < NARROW);
  const known = rows.some((row) => row.caseId === state.case);
  const head = continuum(f, ctx.lang);
  const body = list(rows, known ? state : { ...state, case: '' }, f, head.height, ctx);
  const n = countsOf(rows);
  const w = words[ctx.lang];
  return {
    plot: canvas(f.width, Math.ceil(body.height), [elements([...head.elements, ...body.elements], 'relation-moves')]),
    title: title[ctx.lang],
    takeaway: w.takeaway(n),
    caption: w.caption(n),
    alt: w.alt(n),
    get table() {
      return tableOf(rows, ctx);
    },
    get cites() {
      return [...new Set(rows.flatMap((row) => row.sources))].sort();
    },
  };
}

function tableOf(rows: readonly RelationMoveRow[], { lang }: Ctx): Table {
  const t = strings(lang);
  const w = words[lang];
  const end = ({ relation, agreed }: RelationEnd) =>
    relation ? w.end(w.relations[relation], agreed) : t.common.unknown;
  return {
    caption: w.tableCaption,
    columns: [
      { key: 'name', label: w.columns.name },
      { key: 'year', label: w.columns.year },
      { key: 'from', label: w.columns.from },
      { key: 'to', label: w.columns.to },
      { key: 'direction', label: w.columns.direction },
      { key: 'changes', label: w.columns.changes },
    ],
    rows: rows.map((row) => [
      {
        text: `${row.name[lang]}${t.punctuation.colon}${row.from.label[lang]} → ${row.to.label[lang]}`,
        page: `cases/${row.caseId}#${row.to.phaseId}`,
      },
      { text: String(row.year) },
      { text: end(row.from) },
      { text: end(row.to) },
      { text: w.groups[direction(row.from.relation, row.to.relation)] },
      { text: row.changes.length > 0 ? changeWords(row.changes, lang) : w.noChange },
    ]),
  };
}
