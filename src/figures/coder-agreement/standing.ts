import type { Alpha } from '../../model/agreement.ts';

/** What Krippendorff asks for, and from where on he allows tentative conclusions (Content Analysis, 2004, p. 241). */
export const FIRM = 0.8;
export const TENTATIVE = 0.667;

/** Fewer units than this have no interval: METHOD §5. */
export const FEW = 20;

/**
 * What there is of an alpha: an estimate with its interval; one without, since the units are too few or leaving a case out
 * leaves none; no disagreement at all, in many units or in few; the same code everywhere, so that alpha is not defined; or no unit.
 */
export type Standing =
  'interval' | 'few' | 'no-interval' | 'no-disagreement' | 'no-disagreement-few' | 'all-alike' | 'nothing';

export function standing({ alpha, n, interval }: Alpha): Standing {
  if (n === 0) return 'nothing';
  if (alpha === null) return 'all-alike';
  if (alpha === 1) return n < FEW ? 'no-disagreement-few' : 'no-disagreement';
  if (interval) return 'interval';
  return n < FEW ? 'few' : 'no-interval';
}

/** Whether it stays below what even tentative conclusions ask for. */
export const isWeak = ({ alpha }: Alpha): boolean => alpha !== null && alpha < TENTATIVE;
