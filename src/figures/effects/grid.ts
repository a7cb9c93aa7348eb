import type { Lang } from '../../i18n/languages.ts';
import type { Ctx } from '../figure.ts';
import type { Spot } from '../shared/dodge.ts';
import { el, type El } from '../shared/elements.ts';
import { pack } from '../shared/field.ts';
import { INK } from '../shared/ink.ts';
import { linked } from '../shared/spoken.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import type { StudyRow } from './rows.ts';
import type { Selection } from './select.ts';
import type { DesignKey } from './state.ts';
import { words } from './text.ts';

export interface Part {
  readonly elements: readonly El[];
  readonly height: number;
}
const LINE = 19;

/** Solid where something was tried, hollow where children were only observed. */
const mark = (tried: boolean, { x, y }: Spot, r: number): El =>
  tried
    ? el('circle', { cx: x, cy: y, r, fill: INK.accent, stroke: INK.accent, 'stroke-width': 1.6 })
    : el('circle', { cx: x, cy: y, r: r - 0.4, fill: INK.paper, stroke: INK.text, 'stroke-width': 1.6 });

/** Studies by design and need: rows of designs, columns of needs, every finding a mark that leads to its source. */
export function grid(selection: Selection, f: Frame, ctx: Ctx): Part {
  const { lang } = ctx;
  const { needs, designs, studies } = selection;
  const head = key(selection, f, lang);
  const over = needHeads(selection, head.height + 6, f, lang);
  const elements: El[] = [...head.elements, ...over.elements];
  let y = head.height + over.height + 6;
  for (const design of designs) {
    const mine = studies.filter((study) => study.design === design);
    const name = designHead(design, mine.length, y, f, lang);
    const top = y + (f.narrow ? name.height : 8);
    const cells = needs.map(({ id }, i) =>
      cell(
        mine.filter(({ need }) => need === id),
        f.columns[i] ?? 0,
        top,
        f,
        ctx,
      ),
    );
    const bottom = Math.max(y + name.height, top + Math.max(0, ...cells.map(({ height }) => height)) + 8);
    elements.push(
      el('line', { x1: 0, y1: y, x2: f.width, y2: y, stroke: INK.line }),
      ...name.elements,
      ...cells.flatMap((one) => one.elements),
    );
    y = bottom;
  }
  elements.push(el('line', { x1: 0, y1: y, x2: f.width, y2: y, stroke: INK.line }));
  return { elements, height: y + 1 };
}

function cell(studies: readonly StudyRow[], x: number, top: number, f: Frame, ctx: Ctx): Part {
  const link = (study: StudyRow, spot: Spot, ...more: El[]) =>
    linked(
      `${ctx.href('sources')}#source-${study.citation}`,
      words[ctx.lang].mark(study),
      'study',
      mark(study.intervention !== null, spot, f.r),
      ...more,
    );
  if (!f.named) {
    const { spots, height } = pack(studies.length, x, top, f.column, f.step);
    return { elements: studies.map((study, i) => link(study, spots[i] ?? { x, y: top })), height };
  }
  return {
    elements: studies.map((study, i) => {
      const spot = { x: x + f.r + 1, y: top + i * LINE + 8 };
      const [name = ''] = wrap(study.label[ctx.lang], 12, f.column - 2 * f.r - 10, 1);
      return link(study, spot, write(spot.x + f.r + 7, spot.y, name));
    }),
    height: studies.length * LINE,
  };
}

/** What the two marks mean, in lines that fit the width. */
function key({ tried, observed }: Selection, f: Frame, lang: Lang): Part {
  const w = words[lang];
  const elements: El[] = [];
  let [x, y] = [0, 10];
  for (const [isTried, text] of [
    [true, w.key.tried(tried.length)],
    [false, w.key.observed(observed.length)],
  ] as const) {
    const lines = wrap(text, 12, f.width - 20);
    const width = 20 + Math.max(...lines.map((line) => textWidth(line, 12)));
    if (x > 0 && x + width > f.width) [x, y] = [0, y + 20];
    elements.push(mark(isTried, { x: x + f.r + 1, y }, f.r), write(x + 20, y, lines, { fill: INK.muted }));
    x += width + 18;
    y += (lines.length - 1) * 15;
  }
  return { elements, height: y + 16 };
}

/** The names of the needs over their columns, each with its number of findings. */
function needHeads({ needs, studies }: Selection, y: number, f: Frame, lang: Lang): Part {
  const size = f.narrow ? 12 : f.font;
  const step = size * 1.25;
  const lines = needs.map(({ label }) => wrap(label[lang], size * 1.05, f.column));
  const most = Math.max(1, ...lines.map((one) => one.length));
  const elements = needs.flatMap(({ id }, i) => {
    const x = f.columns[i] ?? 0;
    const mine = lines[i] ?? [];
    const count = studies.filter(({ need }) => need === id).length;
    return [
      write(x, y + 8 + (most - mine.length) * step, mine, { size, bold: true }),
      write(x, y + 8 + most * step, words[lang].count(count), { fill: count === 0 ? INK.accent : INK.muted }),
    ];
  });
  return { elements, height: (most + 1) * step + 10 };
}

function designHead(design: DesignKey, count: number, y: number, f: Frame, lang: Lang): Part {
  const w = words[lang];
  const ink = count === 0 ? { fill: INK.accent } : { fill: INK.muted };
  if (f.narrow) {
    return {
      elements: [
        write(0, y + 13, w.designs[design], { size: 13 }),
        write(f.width, y + 13, w.count(count), { anchor: 'end', ...ink }),
      ],
      height: 26,
    };
  }
  const lines = wrap(w.designs[design], f.font * 1.05, f.label - 56);
  return {
    elements: [
      write(0, y + 16, lines, { size: f.font }),
      write(f.label - 22, y + 16, String(count), { anchor: 'end', ...ink }),
    ],
    height: 16 + lines.length * f.font * 1.25,
  };
}
