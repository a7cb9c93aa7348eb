import type { Answers } from './answered.ts';

/** What a recommendation would raise, by the full names of indicators such as `integration.budget`. */
export interface Raising {
  readonly moves: readonly string[];
}

export interface Bearing<R extends Raising> {
  readonly recommendation: R;
  /** Its indicators that are known to be below the top, the lowest first. */
  readonly missing: readonly string[];
  /** Its indicators that are unknown. */
  readonly unknown: readonly string[];
}

/** The top of the scale of a tie and of a service indicator. */
const TOP = 2;
const nameOf = (indicator: string): string => indicator.slice(indicator.indexOf('.') + 1);

/**
 * The recommendations that bear on what a programme lacks: those with an indicator that is known and not established.
 * The one that bears on most comes first, ties before the service; then the order of the file.
 */
export function bearingOn<R extends Raising>(answers: Answers, recommendations: readonly R[]): Bearing<R>[] {
  const codeOf = (indicator: string) => answers[nameOf(indicator)] ?? null;
  const ties = (missing: readonly string[]) => missing.filter((id) => id.startsWith('integration.')).length;
  return recommendations
    .map((recommendation) => ({
      recommendation,
      missing: recommendation.moves
        .filter((id) => (codeOf(id) ?? TOP) < TOP)
        .sort((x, y) => (codeOf(x) ?? 0) - (codeOf(y) ?? 0)),
      unknown: recommendation.moves.filter((id) => codeOf(id) === null),
    }))
    .filter(({ missing }) => missing.length > 0)
    .sort((x, y) => ties(y.missing) - ties(x.missing) || y.missing.length - x.missing.length);
}
