import type { Dataset } from '../../data/types.ts';
import type { Text } from '../../i18n/languages.ts';
import { countedBy, type Counted } from '../shared/counts.ts';
import type { Province } from './tiles.ts';

/** A programme of the dataset, with the provinces in which it runs; none means the whole country. Survives JSON. */
export interface ProgrammeRow {
  readonly kind: 'programme';
  readonly id: string;
  readonly name: Text;
  readonly started: number;
  readonly provinces: readonly Province[];
}
/** A definition by which provinces were counted, with all its figures. Survives JSON. */
export interface FiguresRow extends Counted {
  readonly kind: 'figures';
}
export type WhereRow = FiguresRow | ProgrammeRow;

/** The definitions that have figures of provinces, then every programme. */
export function rows(data: Dataset): WhereRow[] {
  const figures = countedBy(data, 'left-behind-children')
    .filter(({ counts }) => counts.some(({ geography }) => geography !== 'CN'))
    .map((counted): FiguresRow => ({ kind: 'figures', ...counted }));
  const programmes = data.cases.map(({ id, name, started, place }): ProgrammeRow => ({
    kind: 'programme',
    id,
    name,
    started,
    provinces: place.provinces,
  }));
  return [...figures, ...programmes];
}
