import type { Check } from './check.ts';

/** Rules of the dataset: what breaks one stops the build. */
export const checks: readonly Check[] = [];

/** Rules whose breach is only pointed out. */
export const warningChecks: readonly Check[] = [];
