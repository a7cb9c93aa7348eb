import type { Dataset, Phase } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { transitions } from '../../model/transitions.ts';
import { changesOf, type Evidence } from '../shared/changes.ts';
import { RELATIONS, type Relation } from './stages.ts';

/** One end of a move. */
export interface RelationEnd {
  readonly phaseId: string;
  readonly label: Text;
  readonly relation: Relation | null;
  /** Both coders gave the settled relation. */
  readonly agreed: boolean;
  /** Government alone: separation by the codebook's definition. */
  readonly alone: boolean;
}

/** One move of a case, with the relation of the two sides before and after. Survives JSON. */
export interface RelationMoveRow extends Pick<Evidence, 'changes' | 'sources'> {
  readonly caseId: string;
  readonly name: Text;
  readonly year: number;
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

function endOf({ id, label, relation: { code, a, b }, takes_part }: Phase): RelationEnd {
  const relation = RELATIONS.find((one) => one === code) ?? null;
  return { phaseId: id, label, relation, agreed: relation !== null && a === code && b === code, alone: !takes_part };
}

/** Every move of every case, in the order of time. */
export const rows = (data: Dataset): RelationMoveRow[] =>
  transitions(data)
    .map((move) => {
      const { changes, sources } = changesOf(move, data.codebook);
      const [from, to] = [endOf(move.from.phase), endOf(move.to.phase)];
      return { caseId: move.caseId, name: move.to.case.name, year: move.year, from, to, changes, sources };
    })
    .sort((x, y) => x.year - y.year);
