import { spanOf } from '../shared/partial-date.ts';
import type { BeginningRow, PolicyRow, TieRow, TimelineRow } from './rows.ts';

/** One lane: a tie with the policies that bear on it, or those that bear on none. */
export interface Lane {
  /** Null in the lane of policies that bear on no tie. */
  readonly tie: TieRow | null;
  readonly policies: readonly PolicyRow[];
}

/** What the drawing and its sentences speak of. */
export interface Selection {
  readonly lanes: readonly Lane[];
  readonly policies: readonly PolicyRow[];
  readonly cases: readonly BeginningRow[];
  /** Policies that say something of social organisations. */
  readonly asking: number;
  /** Policies that bear on more ties than any other, in the order of their dates. */
  readonly widest: readonly PolicyRow[];
  /** The lane that is brought forward. */
  readonly chosen: Lane | undefined;
}

export const asking = (policies: readonly PolicyRow[]): number => policies.filter(({ asks }) => asks !== null).length;

export function select(rows: readonly TimelineRow[], tie: string): Selection {
  const ties = rows.flatMap((row) => (row.kind === 'tie' ? [row] : []));
  const policies = rows.flatMap((row) => (row.kind === 'policy' ? [row] : []));
  const lanes: Lane[] = ties.map((one) => ({
    tie: one,
    policies: policies.filter((policy) => policy.ties.includes(one.id)),
  }));
  const untied = policies.filter((policy) => policy.ties.length === 0);
  const most = Math.max(0, ...policies.map((policy) => policy.ties.length));
  return {
    lanes: untied.length > 0 ? [...lanes, { tie: null, policies: untied }] : lanes,
    policies,
    cases: rows.flatMap((row) => (row.kind === 'case' ? [row] : [])),
    asking: asking(policies),
    widest: most > 1 ? policies.filter((policy) => policy.ties.length === most) : [],
    chosen: lanes.find((lane) => lane.tie?.id === tie),
  };
}

/** First year and the year after the last one that anything drawn belongs to. */
export function yearsOf({ policies, cases }: Selection): { first: number; end: number } {
  const years = [...policies.map(({ date }) => Math.floor(spanOf(date).from)), ...cases.map(({ started }) => started)];
  return years.length === 0 ? { first: 2000, end: 2001 } : { first: Math.min(...years), end: Math.max(...years) + 1 };
}

/** Programmes that had begun before the year of the first of the widest policies; null without one. */
export function before({ widest, cases }: Selection): { policy: PolicyRow; year: number; begun: number } | null {
  const [policy] = widest;
  if (!policy || cases.length === 0) return null;
  const year = Math.floor(spanOf(policy.date).from);
  return { policy, year, begun: cases.filter(({ started }) => started < year).length };
}
