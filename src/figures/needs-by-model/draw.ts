import { list } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { elements } from '../shared/elements.ts';
import { groupName } from '../shared/groups.ts';
import { cellOf, groupsDrawn } from './cells.ts';
import { alphasOf, countsOf, finding } from './findings.ts';
import { frameFor } from './frame.ts';
import { map } from './map.ts';
import type { NeedRow, NeedsCase, NeedsRow } from './rows.ts';
import type { NeedsState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';

/** Needs by models: every programme a mark, so that a gap is seen as one. */
export function draw(rows: readonly NeedsRow[], state: NeedsState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const w = words[lang];
  const all = rows.filter((row): row is NeedRow => row.kind === 'need');
  const cases = rows.filter((row): row is NeedsCase => row.kind === 'case');
  const one = all.filter(({ id }) => id === state.need);
  const needs = one.length > 0 ? one : all;
  const groups = groupsDrawn(cases, state.by);
  const cells = groups.map((group) => needs.map((need) => cellOf(cases, group, need, state.by, state.coder)));
  const drawn = map(cells, frameFor(ctx.width, ctx.width < NARROW, needs.length), ctx);
  const { casePage } = strings(lang);
  const coder = { code: null, a: casePage.coderA, b: casePage.coderB }[state.coder];
  const names = (of: readonly string[]) => list(of, lang);
  return {
    plot: canvas(ctx.width, Math.ceil(drawn.height), [elements(drawn.elements, 'needs')]),
    title: title[lang],
    takeaway: finding(needs, cases, state, lang),
    caption: [w.caption(countsOf(needs, cases, state), coder), w.agreement(alphasOf(needs))].join(
      lang === 'zh' ? '' : ' ',
    ),
    alt: w.alt(names(groups.map((group) => groupName(group, lang))), names(needs.map(({ label }) => label[lang]))),
    get table() {
      return tableOf(cells, needs, cases, state, lang);
    },
    get cites() {
      return [...new Set(cases.flatMap((of) => needs.flatMap(({ id }) => of.needs[id]?.source ?? [])))].sort();
    },
  };
}
