import type { Dataset } from '../../data/types.ts';
import { conditions, type Condition, type TruthRow, type TruthTable } from '../../model/conditions.ts';
import type { Position } from '../../model/position.ts';
import { caseWeights } from '../../model/weights.ts';

/** A phase that was entered in the truth table. */
export interface Entered {
  readonly position: Position;
  readonly conditions: TruthRow['conditions'];
  readonly integrated: boolean;
  /** Its share of its programme's weight of 1 among the phases entered. */
  readonly weight: number;
}

/** The truth table with its phases in one list. */
export interface Read extends TruthTable {
  readonly entered: readonly Entered[];
}

/** Reads the truth table of METHOD §7. */
export function readTable(data: Dataset): Read {
  const table = conditions(data);
  const all = table.rows.flatMap((row) => row.members.map((position) => ({ position, conditions: row.conditions })));
  const weights = caseWeights(all.map(({ position }) => position));
  return {
    ...table,
    entered: all.map((one, i) => ({
      ...one,
      // No phase that was entered lies on the cut of 1.
      integrated: one.position.integration.sum > one.position.integration.known,
      weight: weights[i] ?? 0,
    })),
  };
}

/** How many programmes these phases belong to. */
export const casesOf = (of: readonly { position: Pick<Position, 'caseId'> }[]): number =>
  new Set(of.map(({ position }) => position.caseId)).size;

/** The share that is integrated, each programme weighing one; null where there is nothing. */
export function shareIntegrated(of: readonly Entered[]): number | null {
  const weight = (some: readonly Entered[]) => some.reduce((sum, one) => sum + one.weight, 0);
  return of.length === 0 ? null : weight(of.filter(({ integrated }) => integrated)) / weight(of);
}

/** Those with a condition and those without. */
export const parted = ({ entered }: Read, name: Condition): { having: Entered[]; lacking: Entered[] } => ({
  having: entered.filter(({ conditions: has }) => has[name]),
  lacking: entered.filter(({ conditions: has }) => !has[name]),
});
