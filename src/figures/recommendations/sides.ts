/** What a case can be to a recommendation: METHOD §7. */
export const SIDES = ['for', 'against', 'open'] as const;
export type Side = (typeof SIDES)[number];
