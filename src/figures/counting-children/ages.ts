import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { amount } from '../shared/amount.ts';
import { countWords } from '../shared/count-words.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { lettering } from '../shared/lettering.ts';
import { measureWords } from '../shared/measures.ts';
import { row } from '../shared/row.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { said } from '../shared/spoken.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { breakMark } from './break-mark.ts';
import { LINE, headingOf, type Frame } from './frame.ts';
import type { AgeLane } from './select.ts';
import { words } from './text.ts';
import type { View } from './totals.ts';

const BAR = 40;
/** Darkness of the bands from the youngest to the oldest. */
const TONES = [0.42, 0.3, 0.19, 0.09] as const;

/** Age groups as shares of each count's own total; definitions without age groups are named. */
export function agesView(
  lanes: readonly AgeLane[],
  without: readonly string[],
  chosen: string,
  frame: Frame,
  lang: Lang,
): View {
  const w = words[lang];
  const shapes: Shape[] = [];
  let y = 8;
  lanes.forEach((lane, i) => {
    const id = `${lane.row.definition}-${lane.year}`;
    if (i > 0) {
      shapes.push(row(`break-${id}`, ...breakMark(y + frame.gap / 2, 0, frame.right, w.breaks)));
      y += frame.gap;
    }
    const { head, rest, height } = headingOf(lane.row.label[lang], frame);
    const faint = chosen !== '' && lane.row.definition !== chosen;
    const base = lane.total ? w.ageBase(lane.year, amount(lane.total.value, lang)) : w.ageYear(lane.year);
    const lines = [
      ...head.map((text) => ({ text, size: 14, weight: 600, fill: INK.text })),
      ...rest.map((text) => ({ text, size: 13, fill: INK.muted })),
      ...wrap(base, 13, frame.words).map((text) => ({ text, size: 13, fill: INK.text })),
    ];
    const bar = frame.narrow ? y + height + LINE + 4 : y;
    shapes.push(
      keyed(
        shape(
          'g',
          faint ? { opacity: 0.45 } : {},
          ...lines.map(({ text, ...style }, j) => lettering(0, y + 8 + j * LINE, text, style)),
          ...bandMarks(lane, bar, frame, lang),
        ),
        id,
      ),
    );
    y = Math.max(y + lines.length * LINE, bar + BAR + 22) + 4;
  });
  if (without.length > 0) {
    y += 14;
    const lines = wrap(w.ageNone(without), 13, frame.right);
    shapes.push(row('without', ...lines.map((line, i) => lettering(0, y + i * LINE, line, { fill: INK.muted }))));
    y += lines.length * LINE;
  }
  return { shapes: [row('ages', ...shapes)], height: y + 6 };
}

function bandMarks({ row, year, bands }: AgeLane, y: number, frame: Frame, lang: Lang): Shape[] {
  const span = frame.right - frame.left - 2;
  const whole = bands.reduce((sum, { share }) => sum + share, 0);
  let x = frame.left + 1;
  return bands.map(({ from, to, share, count }, i) => {
    const width = (share / Math.max(1, whole)) * span;
    const fits = (text: string, size: number) => textWidth(text, size) + 10 < width;
    const ages = [words[lang].ages(from, to), words[lang].agesShort(from, to)].find((text) => fits(text, 12));
    const left = x;
    x += width;
    return said(
      words[lang].point(row.label[lang], measureWords(count.measure, lang), year, countWords(count, lang)),
      'band',
      shape('rect', {
        x: left,
        y,
        width,
        height: BAR,
        fill: INK.neutral,
        'fill-opacity': TONES[Math.min(i, TONES.length - 1)] ?? 0.1,
        stroke: INK.paper,
        'stroke-width': 2,
      }),
      ...(fits(percent(share), 13) ? [lettering(left + 7, y + BAR / 2, percent(share), { weight: 600 })] : []),
      ...(ages ? [lettering(left + 7, y + BAR + 11, ages, { size: 12, fill: INK.muted })] : []),
    );
  });
}
