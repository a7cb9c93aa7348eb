import type { Ctx, Drawing } from '../figure.ts';
import { countTable } from '../shared/count-table.ts';
import { sheet } from '../shared/shapes.ts';
import { agesView } from './ages.ts';
import { frameFor } from './frame.ts';
import type { CountingRow } from './rows.ts';
import { ageLanesOf, furthestApart, isTotal, lanesOf } from './select.ts';
import type { CountingState } from './state.ts';
import { title, words } from './text.ts';
import { totalsView } from './totals.ts';

/** National counts of left-behind children, a lane for each definition; or the age groups that they fall into. */
export function draw(rows: readonly CountingRow[], state: CountingState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const w = words[lang];
  const frame = frameFor(ctx);
  const lanes = lanesOf(rows);
  const ages = ageLanesOf(rows);
  const apart = furthestApart(lanes);
  const chosen = lanes.find(({ row }) => row.definition === state.definition);
  const forward = chosen?.row.definition ?? '';
  const byAge = state.measure === 'age';
  const without = lanes.filter(({ row }) => ages.every((lane) => lane.row !== row)).map(({ row }) => row.label[lang]);
  const view = byAge
    ? agesView(ages, without, forward, frame, lang)
    : totalsView(lanes, chosen ? null : apart, forward, frame, lang);
  const national = rows.flatMap(({ counts }) => counts.filter(({ geography }) => geography === 'CN'));
  const others = rows.filter((row) => !row.counts.some(isTotal));
  const n = { lanes, ages, apart, chosen, national: national.length, totals: national.filter(isTotal), others };
  return {
    plot: sheet(frame.width, view.height, view.shapes),
    title: title[lang],
    takeaway: byAge ? w.ageTakeaway(n) : w.takeaway(n),
    caption: byAge ? w.ageCaption(n) : w.caption(n),
    alt: byAge ? w.ageAlt(n) : w.alt(n),
    get table() {
      return countTable(rows, ({ geography }) => geography === 'CN', w.tableCaption, lang);
    },
    get cites() {
      return [
        ...new Set(rows.flatMap(({ sources, counts }) => [...sources, ...counts.map(({ source }) => source)])),
      ].sort();
    },
  };
}
