import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements } from '../shared/elements.ts';
import { countsOf } from './counts.ts';
import { dossier } from './dossier.ts';
import { frameFor } from './frame.ts';
import { overview } from './overview.ts';
import type { Row } from './rows.ts';
import { select } from './select.ts';
import type { RecommendationState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';

/** How far the phases are from each recommendation, and the cases for and against it; or one recommendation in full. */
export function draw(rows: readonly Row[], state: RecommendationState, ctx: Ctx): Drawing {
  const { lang, width } = ctx;
  const w = words[lang];
  const selected = select(rows, state);
  const f = frameFor(width, width < NARROW);
  const drawn = selected.one ? dossier(selected.one, selected, f, ctx) : overview(selected, f, ctx);
  const n = countsOf(selected);
  return {
    plot: canvas(width, Math.ceil(drawn.y), [elements(drawn.elements, 'recommendations')]),
    title: title[lang],
    takeaway: selected.one ? w.takeawayOfOne(selected.one, n) : w.takeaway(n, state.to),
    caption: w.caption(n),
    alt: selected.one ? w.altOfOne(selected.one.label[lang]) : w.alt(n),
    get table() {
      return tableOf(selected, lang);
    },
    get cites() {
      return [
        ...new Set([...selected.indicators, ...selected.recommendations].flatMap(({ sources }) => sources)),
      ].sort();
    },
  };
}
