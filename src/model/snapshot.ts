import type { Case, Dataset, Phase } from '../data/types.ts';
import type { Text } from '../i18n/languages.ts';
import type { Cell } from './cells.ts';
import type { Certainty } from './certainty.ts';
import { DIMENSIONS } from './dimensions.ts';
import { positionOf } from './position.ts';

/** What a code can be; null is unknown. */
export type CodeValue = number | string | boolean | null;
/** Codes by dimension and name, such as `integration.budget`. */
export type Codes = Readonly<Record<string, CodeValue>>;

/** Where a phase stands on the map. */
export interface Place {
  /** Point scores; null without a known code. */
  readonly initiation: number | null;
  readonly integration: number | null;
  readonly certainty: Certainty;
  readonly cell: Cell | null;
}

export interface PhaseSnapshot {
  readonly id: string;
  readonly label: Text;
  readonly codes: Codes;
  readonly place: Place;
}

export interface CaseSnapshot {
  readonly id: string;
  readonly name: Text;
  /** What is coded once a case: needs and evaluation. */
  readonly codes: Codes;
  readonly phases: readonly PhaseSnapshot[];
}

/** What a version of the data says, as far as later ones are compared with it. Survives JSON. */
export interface Snapshot {
  readonly version: string;
  /** Day to which the evidence stands, such as `2026-11-23`. */
  readonly date: string;
  readonly hash: string;
  /** Sorted by id. */
  readonly cases: readonly CaseSnapshot[];
  /** Ids, sorted. */
  readonly sources: readonly string[];
}

const codesOfPhase = (phase: Phase): Codes => ({
  takes_part: phase.takes_part,
  relation: phase.relation.code,
  ...Object.fromEntries(
    DIMENSIONS.flatMap((dimension) =>
      Object.entries(phase[dimension]).map(([name, { code }]) => [`${dimension}.${name}`, code]),
    ),
  ),
});

const codesOfCase = ({ needs, evaluation }: Case): Codes => ({
  ...Object.fromEntries(Object.entries(needs.codes).map(([name, { code }]) => [`needs.${name}`, code])),
  evaluation: evaluation.code,
});

function placeOf(of: Case, phase: Phase, data: Dataset): Place {
  const { initiation, integration, certainty, cell } = positionOf(of, phase, data);
  return { initiation: initiation.value, integration: integration.value, certainty, cell };
}

/** The snapshot of a dataset. */
export const snapshotOf = (data: Dataset): Snapshot => ({
  version: data.version,
  date: data.date,
  hash: data.hash,
  cases: data.cases.map((of) => ({
    id: of.id,
    name: of.name,
    codes: codesOfCase(of),
    phases: of.phases.map((phase) => ({
      id: phase.id,
      label: phase.label,
      codes: codesOfPhase(phase),
      place: placeOf(of, phase, data),
    })),
  })),
  sources: data.sources.map(({ id }) => id).sort(),
});
