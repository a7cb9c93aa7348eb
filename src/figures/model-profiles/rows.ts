import type { Dataset } from '../../data/types.ts';
import { groupsOf, type Belonging, type Grouping } from '../../model/grouping.ts';
import { codedPhases, indicatorItems, type CodedPhase, type Item } from '../shared/coded.ts';

/** A phase with its codes, and the groups in which it counts. */
export interface ProfilePhase extends CodedPhase {
  readonly groups: Readonly<Record<Grouping, readonly Belonging[]>>;
}
export type ProfileRow = Item | ProfilePhase;

/** The indicators in the order of the codebook, then every phase. */
export const rows = (data: Dataset): ProfileRow[] => [
  ...indicatorItems(data.codebook),
  ...codedPhases(data).map(({ position, coded }) => ({
    ...coded,
    groups: { certain: groupsOf(position, 'certain'), point: groupsOf(position, 'point') },
  })),
];
