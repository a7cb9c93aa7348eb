import type { Case, Codebook, Dataset } from '../../data/types.ts';
import { CELLS, type Cell } from '../../model/cells.ts';
import { exemplars } from '../../model/exemplars.ts';
import { codedPhases, indicatorItems, type CodedPhase, type Entry, type Item } from '../shared/coded.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';

/**
 * A phase with its codes, those of its case among them, the model for which it stands by rule, and the phases that are worth
 * setting beside it.
 */
export interface ComparedPhase extends CodedPhase, Neighbours {
  readonly exemplarOf: Cell | null;
}
/** Survives JSON. */
export type ComparisonRow = Item | ComparedPhase;

/** Everything that is coded, in the order of the codebook, then every phase. */
export function rows(data: Dataset): ComparisonRow[] {
  const items = [...indicatorItems(data.codebook), ...needItems(data.codebook), evaluationItem(data.codebook)];
  const all = codedPhases(data).map(({ position, coded }) => ({
    position,
    coded,
    entries: { ...coded.entries, ...ofCase(position.case, data.codebook) },
  }));
  const neighbours = neighboursOf(all, items);
  const chosen = exemplars(all.map(({ position }) => position));
  return [
    ...items,
    ...all.map(({ position, coded, entries }, i): ComparedPhase => {
      const exemplarOf = CELLS.find((cell) => chosen[cell] === position) ?? null;
      return { ...coded, entries, exemplarOf, ...(neighbours[i] as Neighbours) };
    }),
  ];
}

const needItems = ({ needs }: Codebook): Item[] => {
  const scale = Object.keys(needs.scale)
    .map(Number)
    .sort((x, y) => x - y);
  return Object.entries(needs.items).map(([id, label]) => {
    return { kind: 'item', group: 'needs', key: `needs.${id}`, id, label, scale };
  });
};

/** The grades of evaluation are a scale too: weakest first, by their place in the codebook. */
function evaluationItem({ evaluation }: Codebook): Item {
  const grades = Object.values(evaluation.values);
  const scale = grades.map((_, place) => place);
  return {
    kind: 'item',
    group: 'evaluation',
    key: 'evaluation',
    id: 'evaluation',
    label: evaluation.label,
    scale,
    grades,
  };
}

/** What is coded once a case, and is the same in all its phases. */
function ofCase({ needs, evaluation }: Case, codebook: Codebook): Record<string, Entry> {
  const grades = Object.keys(codebook.evaluation.values);
  const place = (grade: string | null) => (grade === null ? null : grades.indexOf(grade));
  const { code, a, b, source } = evaluation;
  return {
    ...Object.fromEntries(
      Object.entries(needs.codes).map(([id, coded]): [string, Entry] => {
        return [`needs.${id}`, { kind: coded.code === null ? 'unknown' : 'known', ...coded, source: needs.source }];
      }),
    ),
    evaluation: { kind: 'known', code: place(code), a: place(a), b: place(b), source },
  };
}
