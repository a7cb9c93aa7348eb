import type { Ctx, Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements } from '../shared/elements.ts';
import { frameFor } from './frame.ts';
import { key } from './key.ts';
import { panel } from './panel.ts';
import type { ArgueRow } from './rows.ts';
import { saidOf } from './said.ts';
import { sentences } from './sentences.ts';
import type { ArgueState } from './state.ts';
import { tableOf } from './table.ts';
import { heightOf } from './ternary.ts';
import { title } from './text.ts';
import { triangle } from './triangle.ts';
import { turnsOf } from './turns.ts';
import { weighable } from './weigh.ts';

/** Every weighing of the three measures, the reader's among them, and the sharpest case against the claim. */
export function draw(rows: readonly ArgueRow[], state: ArgueState, ctx: Ctx): Drawing {
  const { lang, width } = ctx;
  const of = weighable(rows);
  const s = saidOf(of, state);
  const f = frameFor(width, of, s.own.interval);
  const under = key(s, f, f.triangle.top + heightOf(f.triangle) + 48, lang);
  const told = panel(s, f, f.narrow ? under.bottom + 16 : 0, lang);
  return {
    plot: canvas(width, Math.ceil(Math.max(under.bottom, told.bottom)), [
      elements([...triangle(of, s, state, f, ctx), ...under.elements, ...told.elements], 'argue'),
    ]),
    title: title[lang],
    takeaway: sentences[lang].takeaway(s),
    caption: sentences[lang].caption(s),
    alt: sentences[lang].alt(s),
    // Made when it is asked for: the draws for weights that only the table names would double the time to wake.
    get table() {
      return tableOf(of, s, lang);
    },
    // As late as the table, and for the same reason.
    get turns() {
      return turnsOf(of, state, lang);
    },
    get cites() {
      return rows.flatMap((row) => (row.kind === 'ground' ? row.sources : []));
    },
  };
}
