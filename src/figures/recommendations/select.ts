import type { CoverageRow, IndicatorRow, RecommendationRow, Row } from './rows.ts';
import { ADDRESSEES, type RecommendationState } from './state.ts';

/** What is drawn in a state. */
export interface Selected {
  /** In the order in which they are drawn: by addressee, then as the dataset lists them. */
  readonly recommendations: readonly RecommendationRow[];
  /** The one that was asked for, if there is such a one. */
  readonly one: RecommendationRow | null;
  /** The indicators of those recommendations, each once. */
  readonly indicators: readonly IndicatorRow[];
  readonly coverage: CoverageRow;
}

/** The recommendations of a state with the indicators that they would raise. A stranger's id selects none. */
export function select(rows: readonly Row[], { to, recommendation }: RecommendationState): Selected {
  const all = rows.filter((row): row is RecommendationRow => row.kind === 'recommendation');
  const one = all.find(({ id }) => id === recommendation) ?? null;
  const drawn = ADDRESSEES.filter((each) => to === 'all' || to === each).flatMap((each) =>
    all.filter((row) => row.to === each),
  );
  const recommendations = one ? [one] : drawn;
  const named = new Set(recommendations.flatMap(({ moves }) => moves));
  return {
    recommendations,
    one,
    indicators: rows.filter((row): row is IndicatorRow => row.kind === 'indicator' && named.has(row.id)),
    coverage: rows.find((row): row is CoverageRow => row.kind === 'coverage') ?? NOTHING,
  };
}

const NOTHING: CoverageRow = { kind: 'coverage', phases: 0, cases: 0, outside: 0 };

/** The indicators of one recommendation, in its own order. */
export const indicatorsOf = ({ moves }: RecommendationRow, { indicators }: Selected): IndicatorRow[] =>
  moves.flatMap((id) => indicators.filter((one) => one.id === id));
