import { decimal, integer, percent, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Outcome } from '../../model/outcomes.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { DrawnCurve } from './curve.ts';

/** What the sentences say of one outcome; numbers that are only named are written already. */
export interface Said {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly n: number;
  readonly positive: number;
  readonly negative: number;
  readonly dropped: number;
  readonly joint: {
    readonly draws: number;
    readonly median: string;
    readonly sign: string;
    readonly both: string;
    /** Whether all three lie below 0.05, none does, or some do. */
    readonly rare: 'all' | 'none' | 'some';
  };
  /** Null where the main specification has no difference. */
  readonly main: {
    readonly difference: string;
    readonly interval: readonly [low: string, high: string] | null;
    readonly spansZero: boolean;
  } | null;
  readonly noise: {
    readonly copies: string;
    readonly rate: string;
    readonly median: string;
    readonly interval: readonly [low: string, high: string];
    readonly positive: string;
  } | null;
}

/** A difference as it is written everywhere in the figure; one that rounds to zero has no sign. */
export function dText(difference: number | null): string {
  if (difference === null) return '–';
  const hundredths = Math.round(difference * 100);
  return hundredths === 0 ? decimal(0, 2) : signed(hundredths / 100, 2);
}

/** A p as it is written: to two decimals, below 0.1 to two digits that count, so that it is never 0. */
export const pText = (p: number): string => (p < 0.1 ? p.toPrecision(2) : decimal(p, 2));

const RARE = 0.05;

const pair = ([low, high]: readonly [number, number]) => [dText(low), dText(high)] as const;

/** A curve ready to be put into words. */
export function saidOf(
  { row: { main, joint, noise, rate, verdict }, outcome, all, dropped }: DrawnCurve,
  lang: Lang,
): Said {
  const rare = [joint.median, joint.sign, joint.both].filter((p) => p < RARE).length;
  return {
    outcome,
    verdict,
    n: all.n,
    positive: all.positive,
    negative: all.negative,
    dropped,
    joint: {
      draws: joint.draws,
      median: pText(joint.median),
      sign: pText(joint.sign),
      both: pText(joint.both),
      rare: rare === 3 ? 'all' : rare === 0 ? 'none' : 'some',
    },
    main:
      main.difference === null
        ? null
        : {
            difference: dText(main.difference),
            interval: main.interval && pair(main.interval),
            spansZero: main.interval !== null && main.interval[0] <= 0 && main.interval[1] >= 0,
          },
    noise: noise && {
      copies: integer(noise.copies, lang),
      rate: percent(rate),
      median: dText(noise.median),
      interval: pair(noise.interval),
      positive: percent(noise.positive),
    },
  };
}
