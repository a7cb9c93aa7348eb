import { decimal, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { curveArea, sampled } from '../shared/curve-area.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { trace, type Spot } from '../shared/trace.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import type { Said } from './said.ts';
import { isAbove, isBelow } from './parts.ts';
import { words } from './text.ts';

/** Room left of the curve for the numbers of the axis, and right of it for the interval. */
export const AXIS = 38;
const BESIDE = 44;

/** The curve with its zero line, the counts, the main specification as a ring and its interval beside. */
export function curve({ own }: Said, f: Frame, top: number, lang: Lang): El[] {
  const w = words[lang];
  const [low, high] = f.domain;
  const left = f.side.x + AXIS;
  const width = f.side.width - AXIS - BESIDE;
  const at = (d: number) => top + ((high - d) / (high - low)) * f.plotHeight;
  const spots = own.curve.map(({ difference }, i): Spot => [
    left + ((i + 0.5) / own.curve.length) * width,
    at(difference),
  ]);
  const main = own.curve.findIndex(({ isMain }) => isMain);
  const ticks = Array.from({ length: 9 }, (_, i) => (i - 4) / 4).filter((d) => d >= low && d <= high);
  const [mainX, mainY] = spots[main] ?? [0, 0];
  const beside = left + width + BESIDE / 2;
  return [
    ...ticks.flatMap((d) => [
      el('path', {
        d: `M${px(left)},${px(at(d))}h${px(width)}`,
        stroke: d === 0 ? INK.text : INK.line,
        'stroke-width': d === 0 ? 1.2 : 0.8,
        fill: 'none',
      }),
      write(left - 7, at(d), d === 0 ? decimal(0, 0) : signed(d, Number.isInteger(d * 2) ? 1 : 2), {
        anchor: 'end',
        fill: d === 0 ? INK.text : INK.muted,
      }),
    ]),
    ...curveArea(
      spots.filter((_, i) => isBelow(own.curve[i]?.difference ?? 0)),
      at(0),
      INK.text,
    ),
    ...curveArea(
      spots.filter((_, i) => isAbove(own.curve[i]?.difference ?? 0)),
      at(0),
      INK.accent,
    ),
    el('path', { d: trace(sampled(spots)), stroke: INK.text, 'stroke-width': 2, fill: 'none' }),
    ...(main >= 0
      ? [el('circle', { cx: mainX, cy: mainY, r: 5.5, fill: INK.paper, stroke: INK.text, 'stroke-width': 2 })]
      : []),
    ...(own.negative > 0
      ? [write(left + 3, at(0) - 11, w.below(own.negative), { size: 13, bold: true, className: 'name' })]
      : []),
    ...(own.positive > 0
      ? [
          write(left + width - 2, at(0) + 13, w.above(own.positive), {
            size: 13,
            bold: true,
            anchor: 'end',
            fill: INK.accent,
            className: 'name',
          }),
        ]
      : []),
    ...(own.interval && own.difference !== null
      ? [
          el('path', {
            d: `M${px(beside)},${px(at(own.interval[0]))}V${px(at(own.interval[1]))}`,
            stroke: INK.text,
            'stroke-width': 2.4,
            fill: 'none',
          }),
          el('circle', {
            cx: beside,
            cy: at(own.difference),
            r: 5.5,
            fill: INK.paper,
            stroke: INK.text,
            'stroke-width': 2,
          }),
          write(beside, top + f.plotHeight + 14, w.ring, { anchor: 'middle', fill: INK.muted }),
        ]
      : []),
  ];
}
