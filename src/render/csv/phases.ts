import type { Case, Dataset, Phase } from '../../data/types.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import { columnsFrom, type Column } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';

type Line = { readonly of: Case; readonly phase: Phase };
const { one, both } = columnsFrom<Line>('case');

const indicatorColumns = ({ dimensions }: Dataset['codebook']): Column<Line>[] =>
  DIMENSIONS.flatMap((dimension) =>
    Object.entries(dimensions[dimension].indicators).map(([id, { label }]): Column<Line> => ({
      name: `${dimension}.${id}`,
      type: 'code on the scale, may be empty',
      meaning: `${label.en}: the settled code; empty = unknown`,
      zh: `${label.zh}：定值；空表示未知`,
      of: ({ phase }) => phase[dimension][id]?.code ?? null,
    })),
  );

/** The phases, one a line, with the relation of the two sides and every settled code. */
export const phasesFile = ({ codebook, cases }: Dataset): DataFile =>
  dataFile(
    'phases',
    'A phase of a programme',
    [
      one('case', 'id', ({ of }) => of.id),
      one('phase', 'phases[].id', ({ phase }) => phase.id),
      ...both('label', 'phases[].label', ({ phase }) => phase.label),
      one('from', 'phases[].from', ({ phase }) => phase.from),
      one('to', 'phases[].to', ({ phase }) => phase.to),
      one('takes_part', 'phases[].takes_part', ({ phase }) => phase.takes_part),
      one('relation', 'phases[].relation.code', ({ phase }) => phase.relation.code),
      one('relation_a', 'phases[].relation.a', ({ phase }) => phase.relation.a),
      one('relation_b', 'phases[].relation.b', ({ phase }) => phase.relation.b),
      ...both('summary', 'phases[].summary', ({ phase }) => phase.summary),
      ...indicatorColumns(codebook),
    ],
    cases.flatMap((of) => of.phases.map((phase) => ({ of, phase }))),
  );
