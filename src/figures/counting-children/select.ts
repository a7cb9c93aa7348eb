import type { Count } from '../shared/counts.ts';
import type { CountingRow } from './rows.ts';

/** National totals: what a count of all left-behind children by a definition comes to. */
export const isTotal = ({ geography, measure }: Count): boolean => geography === 'CN' && /^total\b/.test(measure);

/** Only these can be set beside each other: rural children, and not a bound. */
const isPlain = (count: Count): boolean => isTotal(count) && count.measure === 'total';

/** A definition that gives a national total, which makes it a lane. */
export interface Lane {
  readonly row: CountingRow;
  readonly totals: readonly Count[];
}

export const lanesOf = (rows: readonly CountingRow[]): Lane[] =>
  rows.map((row) => ({ row, totals: row.counts.filter(isTotal) })).filter(({ totals }) => totals.length > 0);

/** Two definitions' totals of one year. */
export interface Apart {
  readonly year: number;
  readonly high: Count;
  readonly low: Count;
}

/** The year for which two definitions give totals that lie furthest apart, by their ratio; null if none has two. */
export function furthestApart(lanes: readonly Lane[]): Apart | null {
  const plain = lanes.flatMap(({ totals }) => totals.filter(isPlain));
  const pairs = [...Map.groupBy(plain, ({ year }) => year)].flatMap(([year, counts]) => {
    const sorted = counts.toSorted((a, b) => b.value - a.value);
    const [high, low] = [sorted[0], sorted.at(-1)];
    return high && low && low.value < high.value && low.value > 0 ? [{ year, high, low }] : [];
  });
  return (
    pairs.toSorted((a, b) => b.high.value / b.low.value - a.high.value / a.low.value || a.year - b.year)[0] ?? null
  );
}

export interface Band {
  readonly from: number;
  readonly to: number;
  /** Share of those counted by the same definition in the same year, 0 to 1. */
  readonly share: number;
  readonly count: Count;
}
/** Age groups of one definition in one year. */
export interface AgeLane {
  readonly row: CountingRow;
  readonly year: number;
  readonly total: Count | null;
  readonly bands: readonly Band[];
}

const AGE = /^(?:share )?age (\d+)-(\d+)$/;

/** The age groups that a definition gives, as shares of its own total of that year, or as the source states them. */
export function ageLanesOf(rows: readonly CountingRow[]): AgeLane[] {
  return rows.flatMap((row) => {
    const national = row.counts.filter(({ geography }) => geography === 'CN');
    const groups = national.filter(({ measure }) => AGE.test(measure));
    return [...Map.groupBy(groups, ({ year }) => year)].map(([year, counts]) => {
      const total = national.find((count) => count.year === year && isPlain(count)) ?? null;
      const whole = total?.value ?? counts.reduce((sum, { value }) => sum + value, 0);
      const bands = counts.map((count): Band => {
        const [, from, to] = (AGE.exec(count.measure) ?? []).map(Number);
        const share = count.unit === 'percent' ? count.value / 100 : count.value / whole;
        return { from: from ?? 0, to: to ?? 0, share, count };
      });
      return { row, year, total, bands: bands.toSorted((a, b) => a.from - b.from) };
    });
  });
}
