import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { el, elements, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { countsOf, organisations, phases } from './counts.ts';
import { panel } from './panel.ts';
import { PANELS } from './panels.ts';
import type { OrganisersRow } from './rows.ts';
import type { OrganisersState } from './state.ts';
import { strip, type Tone } from './strip.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';

const GAP = 20;

/** Who founded the organisations that initiate, beside maps of the phases of their programmes. */
export function draw(rows: readonly OrganisersRow[], state: OrganisersState, ctx: Ctx): Drawing {
  const { lang, width } = ctx;
  const { group, side } = state;
  const n = countsOf(rows, side);
  const [orgs, all] = [organisations(rows), phases(rows)];
  const w = words[lang];
  const brought = all.some(({ caseId }) => caseId === state.case) ? state.case : '';
  const tone: Tone = (row) => {
    if (brought !== '') return row.caseId === brought ? 'forward' : 'back';
    return group === 'all' || row.group === group ? 'plain' : 'back';
  };
  const [narrow, wide] = [width < NARROW, width > 900];
  const beside = wide ? 300 : 0;
  const founders = strip(
    orgs,
    n,
    tone,
    { width: beside || width, columns: wide || narrow ? 1 : 3, r: wide ? 8 : 6 },
    ctx,
  );
  const [left, top] = wide ? [beside + 32, 0] : [0, founders.height + 8];
  const room = width - left;
  const axes = wrap(w.axes, 12, room);
  const groups = group === 'all' ? PANELS : [group];
  const loose = all.map(({ stands }) => stands[side]).filter(({ certainty }) => certainty === 'no-position');
  const rails = {
    below: loose.some(({ integration }) => integration.value === null),
    right: loose.some(({ integration }) => integration.value !== null),
  };
  const across = groups.length === 1 || narrow ? 1 : 2;
  const field = (room - GAP * (across - 1)) / across;
  const drawn: El[] = [...founders.elements, write(left, top + 10, axes, { fill: INK.muted })];
  let y = top + axes.length * 15 + 14;
  for (let i = 0; i < groups.length; i += across) {
    const line = groups.slice(i, i + across).map((one, j) => {
      const place = {
        x: left + j * (field + GAP),
        y,
        width: field,
        field: Math.round(field * (across === 1 && !narrow ? 0.62 : 0.56)),
        r: wide ? 5.5 : narrow ? 4.6 : 5,
        named: groups.length === 1,
        rails,
      };
      return panel(one, all, n.groups[one], side, tone, place, ctx);
    });
    drawn.push(...line.flatMap((one) => one.elements));
    y += Math.max(...line.map(({ height }) => height));
  }
  const height = Math.max(y, founders.height);
  if (wide) drawn.push(el('path', { d: `M${beside + 14},0V${Math.round(height)}`, stroke: INK.line, fill: 'none' }));
  return {
    plot: canvas(width, Math.ceil(height), [elements(drawn, 'organisers')]),
    title: title[lang],
    takeaway: w.takeaway(n, side),
    caption: w.caption(n, lang, side),
    alt: w.alt(n),
    get table() {
      return tableOf(rows, n, side, lang);
    },
    get cites() {
      return [...new Set([...orgs, ...all].flatMap(({ sources }) => sources))].sort();
    },
  };
}
