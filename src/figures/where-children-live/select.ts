import type { Count } from '../shared/counts.ts';
import { provincesOf } from '../shared/measures.ts';
import type { FiguresRow, ProgrammeRow, WhereRow } from './rows.ts';
import { PROVINCES, type Province } from './tiles.ts';

/** The children of one definition, province by province. */
export interface Picture {
  readonly row: FiguresRow;
  readonly counts: ReadonlyMap<Province, Count>;
  readonly years: readonly number[];
  /** Provinces that the sources sum, with their share of all counted, in percent; null if they sum none. */
  readonly together: Together | null;
}
export interface Together {
  readonly provinces: readonly Province[];
  readonly percent: number;
  readonly year: number;
}

/** A picture shows totals, or where a definition has none, shares of the national total; never both in one. */
const KINDS = [/^total(, lower bound)?$/, /^share of national total$/] as const;

function pictureOf(row: FiguresRow): Picture {
  const provincial = row.counts.filter(({ geography }) => geography !== 'CN');
  const drawn = KINDS.map((kind) => provincial.filter(({ measure }) => kind.test(measure))).find(
    ({ length }) => length > 0,
  );
  const newest = (drawn ?? []).toSorted((a, b) => a.year - b.year);
  const counts = new Map(newest.map((count) => [count.geography as Province, count]));
  const years = [...new Set([...counts.values()].map(({ year }) => year))].sort((a, b) => a - b);
  return { row, counts, years, together: togetherOf(row) };
}

function togetherOf({ counts }: FiguresRow): Together | null {
  for (const count of counts) {
    const provinces = provincesOf(count.measure);
    if (provinces.length === 0) continue;
    const whole = counts.find(
      ({ geography, measure, year }) => geography === 'CN' && measure === 'total' && year === count.year,
    );
    const percent = count.unit === 'percent' ? count.value : whole ? (count.value / whole.value) * 100 : null;
    if (percent !== null) return { provinces, percent, year: count.year };
  }
  return null;
}

/** The picture of a definition; of the one with the most provinces if there is no such definition; null if there is none. */
export function choosePicture(rows: readonly WhereRow[], definition: string): Picture | null {
  const pictures = rows
    .flatMap((row) => (row.kind === 'figures' ? [pictureOf(row)] : []))
    .filter(({ counts }) => counts.size > 0);
  const most = pictures.toSorted((a, b) => b.counts.size - a.counts.size)[0];
  return pictures.find(({ row }) => row.definition === definition) ?? most ?? null;
}

/** The programmes of the dataset by province. One that runs in several stands in each. */
export interface Programmes {
  readonly all: readonly ProgrammeRow[];
  readonly by: ReadonlyMap<Province, readonly ProgrammeRow[]>;
  readonly nationwide: readonly ProgrammeRow[];
}

export function programmesOf(rows: readonly WhereRow[]): Programmes {
  const all = rows.flatMap((row) => (row.kind === 'programme' ? [row] : []));
  const by = new Map(
    PROVINCES.map((province) => [province, all.filter(({ provinces }) => provinces.includes(province))] as const),
  );
  return { all, by, nationwide: all.filter(({ provinces }) => provinces.length === 0) };
}
