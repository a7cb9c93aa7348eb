import type { Lang } from '../../i18n/languages.ts';
import { INK } from '../shared/ink.ts';
import { partialDate, spanOf } from '../shared/partial-date.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { said } from '../shared/spoken.ts';
import { levels, type Frame } from './frame.ts';
import type { PolicyRow } from './rows.ts';
import type { Lane } from './select.ts';
import { words } from './text.ts';

/** One policy in one lane. */
export interface Dot {
  readonly policy: PolicyRow;
  readonly x: number;
  /** Places above or below the middle of the lane. */
  readonly level: number;
}

export const middleOf = (policy: PolicyRow): number => {
  const { from, to } = spanOf(policy.date);
  return (from + to) / 2;
};

/** Where the policies of a lane stand. */
export function dotsOf({ policies }: Lane, frame: Frame): Dot[] {
  const xs = policies.map((policy) => frame.x(middleOf(policy)));
  const put = levels(xs, frame.r * 2 + 2);
  return policies.map((policy, i) => ({ policy, x: xs[i] ?? 0, level: put[i] ?? 0 }));
}

/** Height of the ground of a lane, in px. */
export function laneHeight(dots: readonly Dot[], { r }: Frame): number {
  const deepest = Math.max(0, ...dots.map(({ level }) => Math.abs(level)));
  return (deepest * 2 + 1) * (r * 2 + 2) + 8;
}

/** A policy as a dot, solid if it says what social organisations are to do; a line where only the year is known. */
export function dotMarks({ policy, x, level }: Dot, middle: number, frame: Frame, lang: Lang): Shape {
  const y = middle + level * (frame.r * 2 + 2);
  const { from, to, exact } = spanOf(policy.date);
  const ink = policy.asks ? INK.accent : INK.neutral;
  const w = words[lang];
  return said(
    w.policy(policy.title[lang], partialDate(policy.date, lang), policy.asks?.[lang] ?? w.nothing),
    'policy',
    // A ring of ground, so that the thread of another policy passes behind instead of seeming to hold this one.
    ...(policy.ties.length < 2 ? [shape('circle', { cx: x, cy: y, r: frame.r + 2.5, fill: INK.ground })] : []),
    ...(exact === 'year'
      ? [
          shape('path', {
            d: `M${(frame.x(from) + 1).toFixed(1)},${y.toFixed(1)}H${(frame.x(to) - 1).toFixed(1)}`,
            stroke: ink,
            'stroke-width': 2,
          }),
        ]
      : []),
    shape('circle', {
      cx: x,
      cy: y,
      r: frame.r - 0.8,
      fill: policy.asks ? ink : INK.paper,
      stroke: ink,
      'stroke-width': 1.6,
    }),
  );
}
