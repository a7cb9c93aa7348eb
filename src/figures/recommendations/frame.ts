import type { Side } from './sides.ts';

/** A stretch of the width, in px. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** Names of recommendations; on a phone they stand above their rows. */
  readonly label: Span;
  readonly indicator: Span;
  readonly bar: Span;
  /** Where the share at the highest code ends. */
  readonly share: number;
  readonly evidence: Readonly<Record<Side, Span>>;
  /** Font size of names of recommendations. */
  readonly font: number;
  /** Height of a row of an indicator. */
  readonly row: number;
}

const three = (x: number, width: number): Frame['evidence'] => ({
  for: { x, width },
  against: { x: x + width, width },
  open: { x: x + 2 * width, width },
});

const parts = (...ends: readonly [number, number][]): Span[] => ends.map(([x, end]) => ({ x, width: end - x }));

export function frameFor(width: number, narrow: boolean): Frame {
  if (narrow) {
    const [label, indicator, bar] = parts([0, width], [0, 118], [124, width - 38]) as [Span, Span, Span];
    return { width, narrow, label, indicator, bar, share: width, evidence: three(0, width / 3), font: 14, row: 32 };
  }
  const wide = width > 900;
  const [label, indicator, bar] = (
    wide ? parts([0, 226], [240, 432], [444, 706]) : parts([0, 152], [162, 284], [292, 438])
  ) as [Span, Span, Span];
  const evidence = wide ? three(796, (width - 796) / 3) : three(494, (width - 494) / 3);
  return { width, narrow, label, indicator, bar, share: wide ? 750 : 476, evidence, font: wide ? 15 : 14, row: 30 };
}
