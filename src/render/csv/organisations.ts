import type { Case, Dataset, Organisation, Organiser } from '../../data/types.ts';
import { columnsFrom } from './column.ts';
import { dataFile, type DataFile } from './data-file.ts';

type Line = { readonly of: Case; readonly body: Organisation; readonly organiser: Organiser | undefined };
const inCase = columnsFrom<Line>('case');
const inList = columnsFrom<Line>('organiser');

/** The bodies that take part, one a case and a line, with what is known of their founding. */
export const organisationsFile = ({ cases, organiserByName }: Dataset): DataFile =>
  dataFile(
    'organisations',
    'A body that takes part in a programme',
    [
      inCase.one('case', 'id', ({ of }) => of.id),
      ...inCase.both('organisation', 'organisations[].name', ({ body }) => body.name),
      inCase.one('kind', 'organisations[].kind', ({ body }) => body.kind),
      inCase.one('role', 'organisations[].role', ({ body }) => body.role),
      inList.one('founded_by', 'founded_by', ({ organiser }) => organiser?.founded_by ?? null),
      ...inList.both('supervised_by', 'supervised_by', ({ organiser }) => organiser?.supervised_by),
    ],
    cases.flatMap((of) => of.organisations.map((body) => ({ of, body, organiser: organiserByName.get(body.name.en) }))),
  );
