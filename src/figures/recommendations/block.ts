import { percent } from '../../i18n/format.ts';
import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { bar } from './bar.ts';
import { barInWords } from './bar-words.ts';
import { shareAtTop } from './counts.ts';
import type { Frame } from './frame.ts';
import type { IndicatorRow, RecommendationRow } from './rows.ts';
import { SIDES } from './sides.ts';
import { tally } from './tally.ts';
import { words } from './text.ts';

export interface Part {
  readonly elements: readonly El[];
  /** Where the part ends, in px. */
  readonly y: number;
}

const BAR = 15;

/** The indicators of a recommendation under each other: name, bar, and the share at the highest code. */
export function indicatorRows(indicators: readonly IndicatorRow[], f: Frame, top: number, { lang }: Ctx): Part {
  let y = top;
  const elements = indicators.flatMap((one) => {
    const name = wrap(one.label[lang], 12, f.indicator.width);
    const height = Math.max(f.row, name.length * 15 + 8);
    const middle = y + height / 2;
    y += height;
    return [
      write(f.indicator.x, middle - (name.length - 1) * 7.5, name),
      bar(one, f.bar, middle - BAR / 2, BAR, barInWords(one, lang)),
      write(f.share, middle, percent(shareAtTop(one)), { anchor: 'end', bold: true }),
    ];
  });
  return { elements, y };
}

/** One recommendation: its name, how far the phases are from it, and the cases for, against and open. */
export function block(
  of: RecommendationRow,
  indicators: readonly IndicatorRow[],
  f: Frame,
  top: number,
  ctx: Ctx,
): Part {
  const { lang } = ctx;
  const name = wrap(of.label[lang], f.font, f.label.width);
  const line = f.font * 1.25;
  const rule = el('path', { d: `M0,${top}H${f.width}`, stroke: INK.line, fill: 'none' });
  const label = write(0, top + (f.narrow ? 16 : 8 + f.row / 2), name, { size: f.font, bold: true });
  if (f.narrow) {
    const bars = indicatorRows(indicators, f, top + 12 + name.length * line, ctx);
    const y = bars.y + 16;
    const evidence = SIDES.flatMap((side) => {
      const { x, width } = f.evidence[side];
      const head = words[lang].sides[side];
      const room = textWidth(head, 12) + 6;
      return [
        write(x, y, head, { fill: INK.muted }),
        ...tally(of.evidence[side], side, { x: x + room, width: width - room }, y, ctx),
      ];
    });
    return { elements: [rule, label, ...bars.elements, ...evidence], y: y + 20 };
  }
  const bars = indicatorRows(indicators, f, top + 8, ctx);
  const evidence = SIDES.flatMap((side) => tally(of.evidence[side], side, f.evidence[side], top + 8 + f.row / 2, ctx));
  const y = Math.max(bars.y, top + 8 + f.row / 2 + name.length * line - line / 2) + 8;
  return { elements: [rule, label, ...bars.elements, ...evidence], y };
}
