import { median } from '../../model/draws.ts';
import type { AuditRow, GroundRow, ItemRow } from './rows.ts';
import { FIRM, standing, TENTATIVE, type Standing } from './standing.ts';
import type { Measure } from './state.ts';

/** What the sentences say of one measure. */
export interface MeasureCounts {
  /** Items whose alpha is defined. */
  readonly defined: number;
  readonly firm: number;
  /** Those that reach what tentative conclusions ask for, the firm among them. */
  readonly tentative: number;
  /** Null where none is defined. */
  readonly median: number | null;
  readonly standings: Readonly<Record<Standing, number>>;
}

export interface Counts {
  readonly items: number;
  readonly measures: Readonly<Record<Measure, MeasureCounts>>;
  readonly audit: AuditRow | null;
  readonly cases: number;
  readonly phases: number;
}

function ofMeasure(items: readonly ItemRow[], measure: Measure): MeasureCounts {
  const all = items.map((item) => item[measure]);
  const alphas = all.flatMap(({ alpha }) => (alpha === null ? [] : [alpha]));
  const count = (is: Standing) => all.filter((one) => standing(one) === is).length;
  return {
    defined: alphas.length,
    firm: alphas.filter((alpha) => alpha >= FIRM).length,
    tentative: alphas.filter((alpha) => alpha >= TENTATIVE).length,
    median: alphas.length > 0 ? median(alphas) : null,
    standings: {
      interval: count('interval'),
      few: count('few'),
      'no-interval': count('no-interval'),
      'no-disagreement': count('no-disagreement'),
      'no-disagreement-few': count('no-disagreement-few'),
      'all-alike': count('all-alike'),
      nothing: count('nothing'),
    },
  };
}

/** What the sentences of the figure count. */
export const countsOf = (items: readonly ItemRow[], audit: AuditRow | null, ground: GroundRow | null): Counts => ({
  items: items.length,
  measures: { values: ofMeasure(items, 'values'), seen: ofMeasure(items, 'seen') },
  audit,
  cases: ground?.cases ?? 0,
  phases: ground?.phases ?? 0,
});
