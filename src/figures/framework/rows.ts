import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { CELLS, type Cell } from '../../model/cells.ts';
import type { Side } from '../../model/choices.ts';

/** The stages between which models move, in the order in which the abstract tells them. */
export const STAGES = ['separation', 'dependence', 'independence', 'cooperation'] as const;
export type Stage = (typeof STAGES)[number];

/** The work whose framework it is. */
export interface Work {
  readonly kind: 'work';
  readonly author: string;
  readonly year: number;
  readonly title: string;
}
/** One of the two questions that split the field. */
export interface Question {
  readonly kind: 'question';
  readonly id: string;
  readonly text: Text;
}
/** A model by the abstract's name, in the cell that this project reads it into. */
export interface Model {
  readonly kind: 'model';
  readonly id: Cell;
  readonly name: Text;
  readonly side: Side;
  readonly integrated: boolean;
}
/** A stage of the evolution that the abstract tells. */
export interface StageRow {
  readonly kind: 'stage';
  readonly id: Stage;
  readonly label: Text;
}
/** Everything that the framework is made of. Survives JSON. */
export type FrameworkRow = Work | Question | Model | StageRow;

/** The framework as the thesis's abstract gives it. Throws if a model or a stage has no name. */
export function rows({ thesis, codebook }: Dataset): FrameworkRow[] {
  const { author, title, posted } = thesis.work;
  return [
    { kind: 'work', author, title, year: Number(posted.slice(0, 4)) },
    ...thesis.dimensions.map(({ id, en, zh }): Question => ({ kind: 'question', id, text: { en, zh } })),
    ...CELLS.map((id): Model => {
      const model = thesis.models.find((one) => one.id === id);
      if (!model) throw new Error(`data/thesis.yaml has no model "${id}"`);
      const { en, zh, initiation, integration } = model;
      return { kind: 'model', id, name: { en, zh }, side: initiation, integrated: integration === 'high' };
    }),
    ...STAGES.map((id): StageRow => {
      const stage = codebook.relation.values[id];
      if (!stage) throw new Error(`data/codebook.yaml has no relation "${id}"`);
      return { kind: 'stage', id, label: stage.label };
    }),
  ];
}
