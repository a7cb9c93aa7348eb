import type { Dataset } from '../../../src/data/types.ts';
import type { Text } from '../../../src/i18n/languages.ts';

/** One programme and the year in which it began. Survives JSON. */
export interface DraftFigureRow {
  readonly caseId: string;
  readonly name: Text;
  readonly year: number;
  /** Ids of the sources of what is drawn. */
  readonly sources: readonly string[];
}

export const rows = ({ cases }: Dataset): DraftFigureRow[] =>
  cases.map(({ id, name, started, needs }) => ({ caseId: id, name, year: started, sources: needs.source }));
