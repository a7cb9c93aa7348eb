import type { Ctx, Drawing } from '../../../src/figures/figure.ts';
import { INK } from '../../../src/figures/shared/ink.ts';
import { shape, sheet } from '../../../src/figures/shared/shapes.ts';
import { write } from '../../../src/figures/shared/write.ts';
import type { DraftFigureRow } from './rows.ts';
import type { DraftFigureState } from './state.ts';
import { title, words } from './text.ts';

/** Height of a line, and room for the years at its end, in px. */
const LINE = 22;
const YEARS = 60;

/** A line for each programme: how long ago it began, and the year. Depends on its arguments alone. */
export function draw(rows: readonly DraftFigureRow[], { order }: DraftFigureState, ctx: Ctx): Drawing {
  const { lang, width } = ctx;
  const w = words[lang];
  const sorted = [...rows].sort((x, y) =>
    order === 'year' ? x.year - y.year : x.name[lang].localeCompare(y.name[lang], lang),
  );
  const [first, last] = [Math.min(...rows.map(({ year }) => year)), Math.max(...rows.map(({ year }) => year))];
  const x = (year: number) => ((year - first) / Math.max(1, last - first)) * (width - YEARS - 10) + 5;
  const shapes = sorted.flatMap(({ year }, i) => {
    const y = (i + 0.5) * LINE;
    return [
      shape('line', { x1: x(year), y1: y, x2: width - YEARS, y2: y, stroke: INK.line }),
      shape('circle', { cx: x(year), cy: y, r: 4, fill: INK.accent }),
      write(width, y, String(year), { anchor: 'end', fill: INK.muted }),
    ];
  });
  return {
    plot: sheet(width, sorted.length * LINE, shapes),
    title: title[lang],
    takeaway: w.takeaway(rows.length, first, last),
    caption: w.caption(rows.length),
    alt: w.alt(rows.length, first, last),
    table: {
      caption: w.table,
      columns: [
        { key: 'programme', label: w.programme },
        { key: 'year', label: w.year, numeric: true },
      ],
      rows: sorted.map(({ caseId, name, year }) => [
        { text: name[lang], page: `cases/${caseId}` },
        { text: String(year) },
      ]),
    },
    cites: [...new Set(rows.flatMap(({ sources }) => sources))].sort(),
  };
}
