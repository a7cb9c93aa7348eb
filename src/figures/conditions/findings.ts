import { LEFT_OUT, type LeftOut } from '../../model/conditions.ts';
import type { CombinationRow, ConditionsRow, MemberRow } from './rows.ts';
import type { Outcome } from './state.ts';

/** What a row of the table says of an outcome. */
export type Reading = 'always' | 'never' | 'both' | 'single' | 'empty';

/** A row with one programme or none is a remainder, whatever the outcome of that one. */
export function readingOf({ remainder, cases, contradictory, integrated }: CombinationRow, outcome: Outcome): Reading {
  if (remainder) return cases === 0 ? 'empty' : 'single';
  if (contradictory) return 'both';
  return (integrated.consistency === 1) === (outcome === 'integrated') ? 'always' : 'never';
}

export const combinations = (rows: readonly ConditionsRow[]): CombinationRow[] =>
  rows.filter((row): row is CombinationRow => row.kind === 'combination');
export const members = (rows: readonly ConditionsRow[]): MemberRow[] =>
  rows.filter((row): row is MemberRow => row.kind === 'phase');

const countCases = (of: readonly MemberRow[]) => new Set(of.map(({ caseId }) => caseId)).size;

/** What the sentences of the figure count. */
export interface Counts {
  /** Programmes and phases in the table. */
  readonly cases: number;
  readonly phases: number;
  readonly all: number;
  /** Of the phases in the table, those whose model is contested. */
  readonly contested: number;
  /** Weighted share of the outcome in the whole table, 0 to 1; null where it is empty. */
  readonly share: number | null;
  /** Combinations in all, and by what they say. */
  readonly rows: number;
  readonly readings: Readonly<Record<Reading, number>>;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Programmes in the fullest row. */
  readonly fullest: number;
}

export function countsOf(rows: readonly ConditionsRow[], outcome: Outcome): Counts {
  const all = members(rows);
  const entered = all.filter(({ combination }) => combination !== null);
  const weight = (of: readonly MemberRow[]) => of.reduce((sum, one) => sum + one.weight, 0);
  const having = entered.filter(({ integrated }) => integrated === (outcome === 'integrated'));
  const table = combinations(rows);
  const reading = (wanted: Reading) => table.filter((row) => readingOf(row, outcome) === wanted).length;
  return {
    cases: countCases(entered),
    phases: entered.length,
    all: all.length,
    contested: entered.filter(({ certainty }) => certainty === 'contested').length,
    share: entered.length === 0 ? null : weight(having) / weight(entered),
    rows: table.length,
    readings: {
      always: reading('always'),
      never: reading('never'),
      both: reading('both'),
      single: reading('single'),
      empty: reading('empty'),
    },
    leftOut: Object.fromEntries(
      LEFT_OUT.map((why) => [why, all.filter(({ leftOut }) => leftOut === why).length]),
    ) as Record<LeftOut, number>,
    fullest: Math.max(0, ...table.map(({ cases }) => cases)),
  };
}
