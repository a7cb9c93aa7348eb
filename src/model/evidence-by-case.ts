import type { MoveEvidence, PhaseEvidence } from './recommendation-evidence.ts';

type Item = MoveEvidence | PhaseEvidence;

/** What one case says for or against a recommendation, or leaves open. */
export interface CaseEvidence<T extends Item = Item> {
  caseId: string;
  /** Moves first, then phases. */
  items: T[];
}

/** Pieces of evidence by case, so that a case with a move and a phase counts once. Cases in the order of the dataset. */
export function evidenceByCase<T extends Item>(
  evidence: readonly T[],
  cases: readonly { readonly id: string }[],
): CaseEvidence<T>[] {
  const caseOf = (item: Item) => (item.kind === 'move' ? item.move.caseId : item.caseId);
  return cases.flatMap(({ id }) => {
    const items = evidence.filter((item) => caseOf(item) === id);
    return items.length > 0 ? [{ caseId: id, items }] : [];
  });
}
