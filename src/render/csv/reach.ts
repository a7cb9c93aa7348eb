import type { Case, Dataset } from '../../data/types.ts';
import { columnsFrom } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';

type Line = { readonly caseId: string; readonly figure: Case['reach'][number] };
const { one } = columnsFrom<Line>('case');

/** Figures of reach as sources state them; units are not comparable between cases. */
export const reachFile = ({ cases }: Dataset): DataFile =>
  dataFile(
    'reach',
    'A figure of the reach of a programme, as a source states it',
    [
      one('case', 'id', ({ caseId }) => caseId),
      one('year', 'reach[].year', ({ figure }) => figure.year),
      one('unit', 'reach[].unit', ({ figure }) => figure.unit),
      one('value', 'reach[].value', ({ figure }) => figure.value),
      one('cumulative', 'reach[].cumulative', ({ figure }) => figure.cumulative),
      one('source', 'reach[].source', ({ figure }) => figure.source),
    ],
    cases.flatMap(({ id, reach }) => reach.map((figure) => ({ caseId: id, figure }))),
  );
