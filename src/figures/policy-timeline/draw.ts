import type { Ctx, Drawing } from '../figure.ts';
import { sheet } from '../shared/shapes.ts';
import { frameFor } from './frame.ts';
import type { TimelineRow } from './rows.ts';
import { select, yearsOf } from './select.ts';
import type { TimelineState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';
import { timeline } from './timeline.ts';

/** Policies by date in lanes, one for each tie that they bear on, and the beginnings of the programmes beneath. */
export function draw(rows: readonly TimelineRow[], state: TimelineState, ctx: Ctx): Drawing {
  const w = words[ctx.lang];
  const selection = select(rows, state.tie);
  const frame = frameFor(ctx, yearsOf(selection));
  const view = timeline(selection, frame, ctx);
  return {
    plot: sheet(ctx.width, view.height, view.shapes),
    title: title[ctx.lang],
    takeaway: w.takeaway(selection),
    caption: w.caption(selection),
    alt: w.alt(selection),
    get table() {
      return tableOf(selection, ctx.lang);
    },
    get cites() {
      return [...new Set(selection.policies.flatMap(({ sources }) => sources))].sort();
    },
  };
}
