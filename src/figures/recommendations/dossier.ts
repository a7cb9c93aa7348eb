import { strings } from '../../i18n/strings.ts';
import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { shortName } from '../shared/short-name.ts';
import { linked } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { indicatorRows, type Part } from './block.ts';
import type { Frame } from './frame.ts';
import { heads } from './heads.ts';
import { piecesInWords } from './pieces.ts';
import type { CasePieces, RecommendationRow } from './rows.ts';
import { indicatorsOf, type Selected } from './select.ts';
import { SIDES, type Side } from './sides.ts';
import { addressOf } from './tally.ts';
import { words } from './text.ts';

/** One recommendation in full: its text, its bars, and every case by name with what it shows. */
export function dossier(of: RecommendationRow, selected: Selected, f: Frame, ctx: Ctx): Part {
  const { lang } = ctx;
  const text = wrap(of.text[lang], 14, Math.min(f.width, 640));
  const label = wrap(of.label[lang], 17, f.width);
  const below = 36 + label.length * 21;
  const top = below + text.length * 17.5 + 10;
  const key = heads(selected.indicators, { ...f, narrow: true }, lang);
  const wide = { ...f, indicator: f.narrow ? f.indicator : { x: 0, width: f.label.width - 10 } };
  const span = { x: f.narrow ? f.bar.x : f.label.width + 6, width: 0 };
  const end = f.narrow ? f.bar.x + f.bar.width : f.width - 60;
  const frame = { ...wide, bar: { ...span, width: end - span.x }, share: f.width };
  const bars = indicatorRows(indicatorsOf(of, selected), frame, top + key.y, ctx);
  const lists = f.narrow ? stacked(of, f, bars.y + 10, ctx) : beside(of, f, bars.y + 10, ctx);
  return {
    elements: [
      write(0, 8, words[lang].to[of.to], { fill: INK.muted }),
      write(0, 32, label, { size: 17, bold: true, className: 'corner' }),
      write(0, below, text, { size: 14 }),
      el('g', { transform: `translate(0,${Math.round(top)})` }, ...key.elements),
      ...bars.elements,
      ...lists.elements,
    ],
    y: lists.y,
  };
}

function beside(of: RecommendationRow, f: Frame, top: number, ctx: Ctx): Part {
  const width = (f.width - 40) / 3;
  const parts = SIDES.map((side, i) => casesOf(of.evidence[side], side, i * (width + 20), width, top, ctx));
  return { elements: parts.flatMap(({ elements }) => elements), y: Math.max(...parts.map(({ y }) => y)) };
}

function stacked(of: RecommendationRow, f: Frame, top: number, ctx: Ctx): Part {
  let y = top;
  const elements = SIDES.flatMap((side) => {
    const drawn = casesOf(of.evidence[side], side, 0, f.width, y, ctx);
    y = drawn.y + 6;
    return drawn.elements;
  });
  return { elements, y };
}

/** The cases on one side by name, each a link to where its page tells of them. */
function casesOf(cases: readonly CasePieces[], side: Side, x: number, width: number, top: number, ctx: Ctx): Part {
  const w = words[ctx.lang];
  const ink = side === 'against' ? INK.accent : INK.text;
  const head = `${w.sides[side]}${strings(ctx.lang).punctuation.colon}${cases.length === 0 ? w.none : String(cases.length)}`;
  let y = top + 38;
  const elements: El[] = [
    el('path', { d: `M${x},${top}h${width}`, stroke: ink, 'stroke-width': side === 'open' ? 1 : 2, fill: 'none' }),
    write(x, top + 16, head, { size: 14, bold: true, fill: ink }),
  ];
  for (const one of cases) {
    // Bold letters are wider than the estimate.
    const name = wrap(shortName(one.name[ctx.lang]), 13 * 1.05, width);
    const told = wrap(piecesInWords(one.pieces, ctx.lang), 12, width);
    elements.push(
      linked(
        addressOf(one, ctx),
        w.mark(one.name[ctx.lang], w.sides[side], piecesInWords(one.pieces, ctx.lang)),
        'recommendation-case',
        write(x, y, name, { size: 13, bold: true }),
        write(x, y + name.length * 16.25, told, { fill: INK.muted }),
      ),
    );
    y += name.length * 16.25 + told.length * 15 + 10;
  }
  return { elements, y };
}
