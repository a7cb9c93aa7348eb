import type { Dataset } from '../data/types.ts';
import { DEFAULT_CHOICES } from './choices.ts';
import { isNationalOrProvincial } from './level.ts';
import { positions, type Position } from './position.ts';
import { against } from './score.ts';
import { caseWeights } from './weights.ts';

/**
 * Conditions that are no part of the axes (METHOD §7). N: a national or provincial organisation is among the initiators;
 * P: professional capacity 2; T: the phase began in 2016 or later (State Council opinion 13 of 2016).
 */
export const CONDITIONS = ['N', 'P', 'T'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How far a combination is enough for an outcome; null in a row without phases. */
export interface Fit {
  /** Share of the row that has the outcome, 0 to 1. */
  consistency: number | null;
  /** Proportional reduction in inconsistency; in crisp sets, where nothing is in an outcome and its negation, the same. */
  pri: number | null;
  /** Share of the outcome that lies in this row; null if the outcome never occurs. */
  coverage: number | null;
}

export interface TruthRow {
  conditions: Record<Condition, boolean>;
  members: Position[];
  cases: number;
  integrated: Fit;
  notIntegrated: Fit;
  /** No case or one: a logical remainder, from which nothing is concluded. */
  remainder: boolean;
  /** Both outcomes occur. */
  contradictory: boolean;
}

/** Why a phase can't be entered: government alone, no known tie, exactly on the cut, professional capacity unknown. */
export const LEFT_OUT = ['outside', 'unplaced', 'onCut', 'conditionUnknown'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** The truth table, with what could not be entered in it. */
export interface TruthTable {
  rows: TruthRow[];
  leftOut: Record<LeftOut, Position[]>;
}

const LEAST_CASES = 2;
const FROM_YEAR = 2016;

interface Member {
  position: Position;
  integrated: boolean;
  conditions: Record<Condition, boolean>;
  weight: number;
}

function conditionsOf({ case: of, phase }: Position): Record<Condition, boolean> | null {
  const professional = phase.service['professional'];
  if (professional?.kind !== 'known') return null;
  return {
    N: of.organisations.some((each) => each.role.includes('initiator') && isNationalOrProvincial(each)),
    P: professional.code === 2,
    T: phase.from >= FROM_YEAR,
  };
}

const weightOf = (members: readonly Member[]): number => members.reduce((sum, { weight }) => sum + weight, 0);

function fit(row: readonly Member[], all: readonly Member[], outcome: boolean): Fit {
  const having = (members: readonly Member[]) => weightOf(members.filter(({ integrated }) => integrated === outcome));
  const occurs = having(all);
  if (row.length === 0) return { consistency: null, pri: null, coverage: null };
  const consistency = having(row) / weightOf(row);
  return { consistency, pri: consistency, coverage: occurs > 0 ? having(row) / occurs : null };
}

/** Why a position can't be entered; null if it can. */
function missing({ outside, integration: { sum, known } }: Position, found: object | null): LeftOut | null {
  if (outside) return 'outside';
  if (known === 0) return 'unplaced';
  if (against(DEFAULT_CHOICES.cutIntegration, sum, known) === 0) return 'onCut';
  return found ? null : 'conditionUnknown';
}

/**
 * A crisp-set truth table of integrated phases (METHOD §7), by the point score. Phases of one case share its weight of 1; a
 * phase on the cut is neither in the outcome nor in its negation and is left out, like one whose conditions are unknown.
 */
export function conditions(dataset: Dataset): TruthTable {
  const leftOut: TruthTable['leftOut'] = { outside: [], unplaced: [], onCut: [], conditionUnknown: [] };
  const entered = positions(dataset).flatMap((position) => {
    const found = conditionsOf(position);
    const reason = missing(position, found);
    if (reason) leftOut[reason].push(position);
    if (reason || !found) return [];
    const { sum, known } = position.integration;
    return [{ position, integrated: against(DEFAULT_CHOICES.cutIntegration, sum, known) > 0, conditions: found }];
  });
  const weights = caseWeights(entered.map(({ position }) => position));
  const members: Member[] = entered.map((each, i) => ({ ...each, weight: weights[i] ?? 0 }));
  const combinations = CONDITIONS.reduce<Partial<Record<Condition, boolean>>[]>(
    (so, name) => so.flatMap((each) => [true, false].map((value) => ({ ...each, [name]: value }))),
    [{}],
  ) as Record<Condition, boolean>[];
  const rows = combinations.map((combination): TruthRow => {
    const row = members.filter((member) => CONDITIONS.every((name) => member.conditions[name] === combination[name]));
    const cases = new Set(row.map(({ position }) => position.caseId)).size;
    return {
      conditions: combination,
      members: row.map(({ position }) => position),
      cases,
      integrated: fit(row, members, true),
      notIntegrated: fit(row, members, false),
      remainder: cases < LEAST_CASES,
      contradictory: new Set(row.map(({ integrated }) => integrated)).size > 1,
    };
  });
  return { rows, leftOut };
}
