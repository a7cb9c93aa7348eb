import type { Lang } from '../../i18n/languages.ts';
import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { countTable } from '../shared/count-table.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { sheet, type Shape } from '../shared/shapes.ts';
import { wrap } from '../shared/wrap.ts';
import { keyMarks } from './key.ts';
import { laneList, laneMarks } from './lanes.ts';
import { panelMarks, type Place } from './panel.ts';
import type { GrowthRow } from './rows.ts';
import { leading, select, yearsOf, type Panel, type Selection } from './select.ts';
import type { GrowthState } from './state.ts';
import { title, words } from './text.ts';

/** Social organisations by year, type and definition as lines; what is known for a year or two as the dots that it is. */
export function draw(rows: readonly GrowthRow[], state: GrowthState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const w = words[lang];
  const selection = select(rows, state.measure, state.definition);
  const { shapes, height } = compose(selection, ctx);
  return {
    plot: sheet(ctx.width, height, shapes),
    title: title[lang],
    takeaway: w.takeaway(selection),
    caption: w.caption(selection),
    alt: w.alt(selection),
    get table() {
      return countTable(rows, () => true, w.tableCaption, lang);
    },
    get cites() {
      return [
        ...new Set(rows.flatMap(({ sources, counts }) => [...sources, ...counts.map(({ source }) => source)])),
      ].sort();
    },
  };
}

function compose(selection: Selection, { width, lang }: Ctx): { shapes: Shape[]; height: number } {
  const w = words[lang];
  const narrow = width < NARROW;
  const years = yearsOf(selection);
  const shapes: Shape[] = [lettering(0, 10, w.panel(selection.large), { size: 14, weight: 600 })];
  const key = keyMarks(selection, 32, width, lang);
  shapes.push(...key.shapes);
  let y = 32 + key.height;
  if (selection.large.lines.length > 0) {
    const place: Place = {
      left: 0,
      right: width,
      top: y,
      height: narrow ? 200 : 250,
      years,
      size: 13,
      r: 4.5,
      scale: true,
    };
    shapes.push(...panelMarks(selection.large, leading(selection), place, selection, lang));
    y += place.height + 40;
  }
  const small = smallPanels(selection, y, width, lang);
  shapes.push(...small.shapes);
  y += small.height;
  if (selection.lanes.length > 0) {
    const head = wrap(narrow ? w.list : w.lanes, 14, width);
    shapes.push(...head.map((line, i) => lettering(0, y + i * 18, line, { size: 14, weight: 600 })));
    y += head.length * 18 + 4;
    const half = (width - 36) / 2;
    const columns =
      width < 900
        ? [{ left: 0, right: width, words: 250 }]
        : [0, half + 36].map((left) => ({ left, right: left + half, words: 215 }));
    const lanes = narrow ? laneList(selection, width, y, lang) : laneMarks(selection, columns, y, years, lang);
    shapes.push(...lanes.shapes);
    y += lanes.height;
  }
  return { shapes, height: y + 4 };
}

/** The other panels, as many beside each other as have room. */
function smallPanels(
  selection: Selection,
  top: number,
  width: number,
  lang: Lang,
): { shapes: Shape[]; height: number } {
  const across = width < 900 ? 2 : 4;
  const gap = 16;
  const each = (width - gap * (across - 1)) / across;
  const height = 96;
  const heads = selection.small.map((panel) => wrap(words[lang].panel(panel), 13, each));
  let y = top;
  const shapes: Shape[] = [];
  for (let i = 0; i < selection.small.length; i += across) {
    const group = selection.small.slice(i, i + across);
    const lines = Math.max(...heads.slice(i, i + across).map(({ length }) => length));
    shapes.push(
      ...group.flatMap((panel, j) =>
        smallPanel(
          panel,
          heads[i + j] ?? [],
          lines,
          { left: j * (each + gap), width: each, top: y, height },
          selection,
          lang,
        ),
      ),
    );
    y += lines * 17 + height + 38;
  }
  return { shapes, height: y - top + (selection.small.length > 0 ? 6 : 0) };
}

function smallPanel(
  panel: Panel,
  head: readonly string[],
  lines: number,
  at: { left: number; width: number; top: number; height: number },
  selection: Selection,
  lang: Lang,
): Shape[] {
  const place: Place = {
    left: at.left,
    right: at.left + at.width,
    top: at.top + lines * 17,
    height: at.height,
    years: yearsOf(selection),
    size: 12,
    r: 3.5,
    scale: false,
  };
  const lead = leading({ ...selection, large: panel });
  return [
    ...head.map((line, i) => lettering(at.left, at.top + i * 17, line, { weight: 600, fill: INK.text })),
    ...panelMarks(panel, lead, place, selection, lang),
  ];
}
