import type { Lang } from '../../i18n/languages.ts';
import { NARROW, type Ctx, type Drawing } from '../figure.ts';
import { canvas } from '../shared/canvas.ts';
import { el, elements, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { effectWords } from './effect-words.ts';
import { findings } from './findings.ts';
import { forest } from './forest.ts';
import { frameFor, type Frame } from './frame.ts';
import { grid, type Part } from './grid.ts';
import type { EffectsRow } from './rows.ts';
import { select, type Selection } from './select.ts';
import type { EffectsState } from './state.ts';
import { tableOf } from './table.ts';
import { title, words } from './text.ts';

/** Studies by design and need, each a mark; beneath, the effects that stand on one scale, and what was not read. */
export function draw(rows: readonly EffectsRow[], state: EffectsState, ctx: Ctx): Drawing {
  const { lang } = ctx;
  const selection = select(rows, state);
  const frame = frameFor(ctx.width, ctx.width < NARROW, selection.needs.length);
  const parts = [
    (y: number) => shifted(grid(selection, frame, ctx), y),
    (y: number) => headed(selection, y, frame, ctx),
    (y: number) => listed(selection, y, frame, ctx),
    (y: number) => unread(selection, y, frame, lang),
  ];
  const drawn: El[] = [];
  let y = 0;
  for (const part of parts) {
    const { elements: some, height } = part(y);
    drawn.push(...some);
    y += height;
  }
  const said = findings(selection, lang);
  return {
    plot: canvas(ctx.width, Math.ceil(y), [elements(drawn, 'studies')]),
    title: title[lang],
    takeaway: said.takeaway,
    caption: said.caption,
    alt: said.alt,
    get table() {
      return tableOf(selection, lang);
    },
    get cites() {
      return [...new Set(selection.studies.flatMap(({ sources }) => sources))].sort();
    },
  };
}

/** The grid is the first part: it starts at the top. */
const shifted = (part: Part, y: number): Part => ({ elements: part.elements, height: part.height + y });

function headed({ ratios }: Selection, y: number, f: Frame, ctx: Ctx): Part {
  const lines = wrap(words[ctx.lang].forestHead(ratios.length), f.font * 1.05, f.width);
  const height = 30 + lines.length * f.font * 1.25;
  const below = forest(ratios, y + height, f, ctx);
  return {
    elements: [write(0, y + 32, lines, { size: f.font, bold: true }), ...below.elements],
    height: height + below.height,
  };
}

/** Effects on other metrics in words alone: a shared axis would compare what cannot be compared. */
function listed({ others }: Selection, y: number, f: Frame, ctx: Ctx): Part {
  if (others.length === 0) return { elements: [], height: 0 };
  const { lang } = ctx;
  const w = words[lang];
  let at = y + 30;
  const drawn: El[] = [write(0, at, wrap(w.othersHead, f.font * 1.05, f.width, 2), { size: f.font, bold: true })];
  at += wrap(w.othersHead, f.font * 1.05, f.width, 2).length * f.font * 1.25 + 6;
  for (const study of others) {
    const lines = wrap(w.other(study.outcome[lang], effectWords(study, lang), study.label[lang]), 12, f.width);
    drawn.push(linked(`${ctx.href('sources')}#source-${study.citation}`, w.mark(study), 'study', write(0, at, lines)));
    at += lines.length * 15 + 6;
  }
  return { elements: drawn, height: at - y };
}

/** What could not be read is said in the picture itself. */
function unread(selection: Selection, y: number, f: Frame, lang: Lang): Part {
  const text = words[lang].interventions(selection);
  const lines = wrap(text, f.font * 1.03, f.width - 24);
  const height = lines.length * f.font * 1.25 + 16;
  return {
    elements: [
      el('rect', { x: 0, y: y + 12, width: f.width, height, fill: INK.ground }),
      write(12, y + 22 + f.font / 2, lines, { size: f.font }),
    ],
    height: height + 14,
  };
}
