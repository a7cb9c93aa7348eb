import { PRIORS, type Prior } from './choices.ts';
import { leader, type Membership } from './membership.ts';
import type { Score } from './score.ts';

export const CERTAINTIES = ['settled', 'likely', 'contested', 'no-position', 'outside'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the grade of a phase depends on. */
export interface Evidence {
  outside: boolean;
  belowMinimum: boolean;
  initiation: Pick<Score, 'known'>;
  integration: Pick<Score, 'known'>;
  membership: Readonly<Record<Prior, Membership>>;
}

const LEAST_TIES = 3;
const LEAST_INITIATION = 2;

/** Share of at least a half, and a lead of at least a tenth; in whole numbers, so that an edge is met exactly. */
const isClear = (membership: Membership): boolean => {
  const { weight, lead } = leader(membership);
  return 2 * weight >= membership.total && 10 * lead >= membership.total;
};

/**
 * The grade of a phase by METHOD §3. Settled asks for one cell under every completion, which the uniform prior lists
 * in full; a completion exactly on a cut lies half in either cell, so a phase with one isn't settled.
 */
export function certainty({ outside, belowMinimum, initiation, integration, membership }: Evidence): Certainty {
  if (outside) return 'outside';
  if (belowMinimum || initiation.known === 0 || integration.known === 0) return 'no-position';
  if (leader(membership.uniform).weight === membership.uniform.total) return 'settled';
  const { cell } = leader(membership.uniform);
  const known = integration.known >= LEAST_TIES && initiation.known >= LEAST_INITIATION;
  const agreed = PRIORS.every((prior) => leader(membership[prior]).cell === cell && isClear(membership[prior]));
  return known && agreed ? 'likely' : 'contested';
}
