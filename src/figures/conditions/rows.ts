import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import {
  CONDITIONS,
  LEFT_OUT,
  conditions,
  type Condition,
  type Fit,
  type LeftOut,
  type TruthRow,
} from '../../model/conditions.ts';
import { sourcesOfPhase } from '../../model/documentation.ts';
import type { Position } from '../../model/position.ts';
import { caseWeights } from '../../model/weights.ts';

/** A row of the truth table. */
export interface CombinationRow {
  readonly kind: 'combination';
  /** `NPT`, with a small letter where a condition is absent. */
  readonly id: string;
  readonly conditions: Readonly<Record<Condition, boolean>>;
  readonly cases: number;
  readonly integrated: Fit;
  readonly notIntegrated: Fit;
  readonly remainder: boolean;
  readonly contradictory: boolean;
}

/** A phase, in a row of the table or left out of it. */
export interface MemberRow {
  readonly kind: 'phase';
  readonly caseId: string;
  readonly phaseId: string;
  readonly name: Text;
  readonly label: Text;
  readonly from: number;
  readonly to: number | null;
  readonly initiation: Position['initiation'];
  readonly integration: Position['integration'];
  readonly certainty: Position['certainty'];
  readonly cell: Position['cell'];
  /** Id of its row, or why it has none. */
  readonly combination: string | null;
  readonly leftOut: LeftOut | null;
  /** By the point score; null where it was left out. */
  readonly integrated: boolean | null;
  /** Its share of its programme's weight of 1 among the phases entered; 0 where it was left out. */
  readonly weight: number;
  readonly sources: readonly string[];
}
/** Survives JSON. */
export type ConditionsRow = CombinationRow | MemberRow;

const idOf = ({ conditions: has }: Pick<TruthRow, 'conditions'>): string =>
  CONDITIONS.map((name) => (has[name] ? name : name.toLowerCase())).join('');

/** The eight combinations in the order of the model, the phases of each, then the phases that were left out. */
export function rows(data: Dataset): ConditionsRow[] {
  const table = conditions(data);
  const entered = table.rows.flatMap((row) => row.members.map((position) => ({ position, combination: idOf(row) })));
  const weights = caseWeights(entered.map(({ position }) => position));
  return [
    ...table.rows.map((row): CombinationRow => ({
      kind: 'combination',
      id: idOf(row),
      conditions: row.conditions,
      cases: row.cases,
      integrated: row.integrated,
      notIntegrated: row.notIntegrated,
      remainder: row.remainder,
      contradictory: row.contradictory,
    })),
    ...entered.map(({ position, combination }, i) => ({
      ...memberOf(position),
      combination,
      leftOut: null,
      // No phase that was entered lies on the cut of 1.
      integrated: position.integration.sum > position.integration.known,
      weight: weights[i] ?? 0,
    })),
    ...LEFT_OUT.flatMap((leftOut) =>
      table.leftOut[leftOut].map((position) => ({
        ...memberOf(position),
        combination: null,
        leftOut,
        integrated: null,
        weight: 0,
      })),
    ),
  ];
}

const memberOf = (at: Position) => ({
  kind: 'phase' as const,
  caseId: at.caseId,
  phaseId: at.phaseId,
  name: at.case.name,
  label: at.phase.label,
  from: at.phase.from,
  to: at.phase.to,
  initiation: at.initiation,
  integration: at.integration,
  certainty: at.certainty,
  cell: at.cell,
  sources: sourcesOfPhase(at.phase),
});
