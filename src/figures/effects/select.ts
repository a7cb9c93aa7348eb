import type { EffectsRow, NeedRow, StudyRow } from './rows.ts';
import { DESIGNS, type DesignKey, type EffectsState } from './state.ts';

/** An effect on the one metric that is drawn. */
export interface RiskRatio {
  readonly of: StudyRow;
  readonly value: number;
  /** 95 % interval; null where the source gives none. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** What a state brings into view. */
export interface Selection {
  readonly needs: readonly NeedRow[];
  readonly designs: readonly DesignKey[];
  /** Everything in view. */
  readonly studies: readonly StudyRow[];
  /** The studies among them in which something was tried, and those in which children were only observed. */
  readonly tried: readonly StudyRow[];
  readonly observed: readonly StudyRow[];
  readonly ratios: readonly RiskRatio[];
  /** Effects that were read, on metrics that stand on no common scale with those drawn. */
  readonly others: readonly StudyRow[];
}

export const isRead = ({ effect }: StudyRow): boolean => effect.metric !== null && effect.value !== null;

function ratioOf(of: StudyRow): RiskRatio[] {
  const { metric, value, ci_low: low, ci_high: high } = of.effect;
  if (metric !== 'rr' || value === null) return [];
  return [{ of, value, interval: low === null || high === null ? null : [low, high] }];
}

/** The studies of a need, of a design, or all. A need that does not exist is as good as none. */
export function select(rows: readonly EffectsRow[], { need, design }: EffectsState): Selection {
  const allNeeds = rows.filter((row): row is NeedRow => row.kind === 'need');
  const one = allNeeds.filter(({ id }) => id === need);
  const needs = one.length > 0 ? one : allNeeds;
  const all = rows.filter((row): row is StudyRow => row.kind === 'study' && needs.some(({ id }) => id === row.need));
  const designs = DESIGNS.filter((key) =>
    design === 'all' ? key !== 'untold' || all.some((study) => study.design === key) : key === design,
  );
  const studies = all.filter((study) => designs.includes(study.design));
  return {
    needs,
    designs,
    studies,
    tried: studies.filter(({ intervention }) => intervention !== null),
    observed: studies.filter(({ intervention }) => intervention === null),
    ratios: studies.flatMap(ratioOf),
    others: studies.filter((study) => isRead(study) && study.effect.metric !== 'rr'),
  };
}

/** How many studies these findings come from. */
export const studiesIn = (findings: readonly StudyRow[]): number =>
  new Set(findings.map(({ citation }) => citation)).size;
