import { SIDES } from './sides.ts';
import type { IndicatorRow } from './rows.ts';
import type { Selected } from './select.ts';

/** An indicator with a share of phases. */
export interface Shared {
  readonly indicator: IndicatorRow;
  readonly share: number;
}

/** What the sentences of the figure count. */
export interface Counts {
  readonly recommendations: number;
  /** How many have at least one case for, against or left open. */
  readonly withFor: number;
  readonly withAgainst: number;
  readonly withOpen: number;
  /** Cases that stand on more than one side of one recommendation. */
  readonly twice: number;
  /** The indicators with the smallest and the largest share at their highest code; null where there is none. */
  readonly lowest: Shared | null;
  readonly highest: Shared | null;
  /** The indicator that is most often unknown. */
  readonly silent: Shared | null;
  readonly phases: number;
  readonly cases: number;
  readonly outside: number;
}

/** Share of phases in which an indicator is at its highest code. */
export const shareAtTop = ({ levels, scale }: IndicatorRow): number => shareAt(levels, Math.max(...scale));
/** Share of phases in which it is unknown. */
export const shareUnknown = ({ levels }: IndicatorRow): number => shareAt(levels, null);

const shareAt = (levels: IndicatorRow['levels'], wanted: number | null): number =>
  levels.find(({ code }) => code === wanted)?.share ?? 0;

function ranked(indicators: readonly IndicatorRow[], of: (one: IndicatorRow) => number): Shared[] {
  return indicators.map((indicator) => ({ indicator, share: of(indicator) })).sort((a, b) => a.share - b.share);
}

export function countsOf({ recommendations, indicators, coverage }: Selected): Counts {
  const having = (side: (typeof SIDES)[number]) =>
    recommendations.filter(({ evidence }) => evidence[side].length > 0).length;
  const twice = new Set(
    recommendations.flatMap(({ evidence }) => {
      const ids = SIDES.flatMap((side) => evidence[side].map(({ caseId }) => caseId));
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    }),
  );
  const top = ranked(indicators, shareAtTop);
  return {
    recommendations: recommendations.length,
    withFor: having('for'),
    withAgainst: having('against'),
    withOpen: having('open'),
    twice: twice.size,
    lowest: top[0] ?? null,
    highest: top.at(-1) ?? null,
    silent: ranked(indicators, shareUnknown).at(-1) ?? null,
    phases: coverage.phases,
    cases: coverage.cases,
    outside: coverage.outside,
  };
}
