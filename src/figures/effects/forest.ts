import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { linked } from '../shared/spoken.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { intervalWords } from './effect-words.ts';
import type { Frame } from './frame.ts';
import type { Part } from './grid.ts';
import type { RiskRatio } from './select.ts';
import { decimal } from '../../i18n/format.ts';
import { words } from './text.ts';

const TICKS = [0.1, 0.2, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 3, 5, 10];

/** Places ratios on a logarithmic scale that always holds 1, where there is no difference. */
function scale(ratios: readonly RiskRatio[], left: number, right: number) {
  const values = ratios.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const [low, high] = [Math.min(0.96, ...values) * 0.97, Math.max(1.2, ...values) * 1.03];
  const at = (value: number) => left + (Math.log(value / low) / Math.log(high / low)) * (right - left);
  const ticks = TICKS.filter((tick) => tick >= low && tick <= high);
  const roomy = ticks.filter((tick) => tick === 1 || Math.abs(at(tick) - at(1)) >= 34);
  return { at, ticks: roomy.filter((tick, i) => i === 0 || tick === 1 || at(tick) - at(roomy[i - 1] ?? 1) >= 34) };
}

/** Risk ratios with their intervals, one a row; every row leads to its source. */
export function forest(ratios: readonly RiskRatio[], y: number, f: Frame, ctx: Ctx): Part {
  if (ratios.length === 0) return { elements: [], height: 0 };
  const { lang } = ctx;
  const w = words[lang];
  const label = f.narrow ? 0 : f.label + 80;
  const valueWidth = textWidth(w.ratio('1.88', w.interval('1.88', '1.88')), 12) + 14;
  const [left, right] = f.narrow ? [4, f.width - 4] : [label, f.width - valueWidth];
  const { at, ticks } = scale(ratios, left, right);
  const rowHeight = f.narrow ? 56 : 40;
  const top = y + 8;
  const bottom = top + ratios.length * rowHeight;
  // On a phone the words stand over the line of their effect, and the scale is not to run through them.
  const spans = f.narrow
    ? ratios.map((_, i) => [top + i * rowHeight + 32, top + (i + 1) * rowHeight - 4] as const)
    : [[top, bottom] as const];
  const elements: El[] = ticks.flatMap((tick) => [
    ...spans.map(([y1, y2]) => {
      const dashes: Record<string, string> = tick === 1 ? {} : { 'stroke-dasharray': '2 3' };
      return el('line', { x1: at(tick), x2: at(tick), y1, y2, stroke: tick === 1 ? INK.text : INK.line, ...dashes });
    }),
    write(at(tick), bottom + 12, String(tick), { anchor: 'middle', fill: INK.muted }),
  ]);
  for (const [i, ratio] of ratios.entries()) {
    const { of, value, interval } = ratio;
    const base = top + i * rowHeight;
    const line = base + (f.narrow ? 42 : 18);
    const said = w.ratio(decimal(value), intervalWords(of.effect, lang));
    const [outcome = ''] = wrap(of.outcome[lang], f.font, f.narrow ? f.width - valueWidth - 8 : label - 20, 1);
    elements.push(
      linked(
        `${ctx.href('sources')}#source-${of.citation}`,
        w.mark(of),
        'study',
        ...(interval
          ? [
              el('line', {
                x1: at(interval[0]),
                x2: at(interval[1]),
                y1: line,
                y2: line,
                stroke: INK.text,
                'stroke-width': 2,
              }),
            ]
          : []),
        el('rect', {
          x: at(value) - 5,
          y: line - 5,
          width: 10,
          height: 10,
          fill: of.intervention ? INK.accent : interval ? INK.text : INK.paper,
          stroke: of.intervention ? INK.accent : INK.text,
        }),
        write(0, base + (f.narrow ? 8 : 11), outcome, { size: f.font, bold: true }),
        write(0, base + (f.narrow ? 24 : 28), of.label[lang], { fill: INK.muted }),
        write(f.width, base + (f.narrow ? 8 : 18), said, { anchor: 'end' }),
      ),
    );
  }
  const axis = wrap(
    w.axis(
      ratios.some(({ of }) => !of.intervention),
      ratios.some(({ of }) => of.intervention !== null),
    ),
    12,
    f.width - left,
  );
  elements.push(write(f.narrow ? 0 : left, bottom + 32, axis, { fill: INK.muted }));
  return { elements, height: bottom + 32 + axis.length * 15 - y };
}
