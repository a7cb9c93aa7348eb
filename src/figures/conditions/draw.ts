import { percent } from '../../i18n/format.ts';
import type { Ctx, Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements, type El } from '../shared/elements.ts';
import { combinations, countsOf, members, readingOf } from './findings.ts';
import { frameFor } from './frame.ts';
import { head } from './head.ts';
import { leftOut } from './left-out.ts';
import { line } from './line.ts';
import type { ConditionsRow } from './rows.ts';
import type { ConditionsState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';
import { total } from './total.ts';
import { combinationWords } from './words-of.ts';

/** The truth table: eight combinations of conditions, the phases of each on the side of their outcome. */
export function draw(rows: readonly ConditionsRow[], state: ConditionsState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const { outcome } = state;
  const f = frameFor(ctx.width);
  const all = members(rows);
  const brought = all.some(({ caseId }) => caseId === state.case) ? state.case : '';
  const n = countsOf(rows, outcome);
  const w = words[lang];
  const drawn: El[] = [];
  let y = 0;
  const add = (part: { elements: El[]; height: number }) => {
    drawn.push(...part.elements);
    y += part.height;
  };
  add(head(f, outcome, lang));
  for (const row of combinations(rows)) add(line(row, all, { outcome, case: brought }, y, f, ctx));
  add(total(all, n, y, f, ctx));
  if (n.all > n.phases) add(leftOut(all, n, brought, y + 8, f, ctx));
  const always = combinations(rows)
    .filter((row) => readingOf(row, outcome) === 'always')
    .map((row) => ({ what: combinationWords(row, lang), cases: row.cases }));
  return {
    plot: canvas(f.width, Math.ceil(y + 12), [elements(drawn, 'conditions')]),
    title: title[lang],
    takeaway: w.takeaway(n, outcome, always),
    caption: w.caption(n, percent(n.share ?? 0), outcome),
    alt: w.alt(n),
    get table() {
      return tableOf(rows, outcome, lang);
    },
    get cites() {
      return [...new Set(all.flatMap(({ sources }) => sources))].sort();
    },
  };
}
