/** What an unknown indicator is taken to be: METHOD §2. */
export const PRIORS = ['uniform', 'as-known', 'silence-is-absence'] as const;
export type Prior = (typeof PRIORS)[number];

/** Whose codes are read: the settled ones, or those of one coder alone. */
export const CODERS = ['code', 'a', 'b'] as const;
export type Coder = (typeof CODERS)[number];

/** The two sides of the framework. */
export type Side = 'government' | 'social';

/** Everything that a reader may set before positions are computed: METHOD §§2–4. */
export interface Choices {
  coder: Coder;
  prior: Prior;
  /** The side on which mass organisations (Youth League, Women's Federation …) count. */
  massOrganisations: Side;
  /** The side on which social organisations count that government founded. */
  governmentOrganised: Side;
  /** A phase with fewer known ties than this (0 to 6) gets no position. */
  minimumTies: number;
  /** Cut of the initiation score, −2 to 2, read to the hundredth. */
  cutInitiation: number;
  /** Cut of the integration score, 0 to 2, read to the hundredth. */
  cutIntegration: number;
}

export const DEFAULT_CHOICES: Readonly<Choices> = {
  coder: 'code',
  prior: 'uniform',
  massOrganisations: 'government',
  governmentOrganised: 'social',
  minimumTies: 0,
  cutInitiation: 0,
  cutIntegration: 1,
};
