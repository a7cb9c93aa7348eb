import type { Count } from '../shared/counts.ts';
import type { GrowthRow } from './rows.ts';
import { TYPES, type Type } from './state.ts';

/** How the series name the types. */
const MEASURE: Readonly<Record<Type, string>> = {
  total: 'total',
  associations: 'associations',
  units: 'private non-enterprise units',
  foundations: 'foundations',
};
/** Figures of one definition that many, and it is a series; fewer are the single dots that they are. */
const SERIES = 5;
const UNITS: readonly Count['unit'][] = ['people', 'stations', 'posts', 'organisations'];

/** What one definition counted of one thing, by year. */
export interface Line {
  readonly row: GrowthRow;
  readonly measure: string;
  readonly counts: readonly Count[];
}
/** One scale with the lines that may stand on it: the same thing, by several definitions. */
export interface Panel {
  /** Null for a series that is no type of social organisation. */
  readonly type: Type | null;
  readonly lines: readonly Line[];
}
export interface Selection {
  /** Definitions that part social organisations into types, in their order: each has a mark of its own. */
  readonly registered: readonly GrowthRow[];
  readonly large: Panel;
  readonly small: readonly Panel[];
  readonly lanes: readonly Line[];
  /** National figures that are not drawn (money, shares, projects), and figures of provinces. */
  readonly undrawn: number;
  readonly provincial: number;
  /** The definition that is brought forward; empty for none. */
  readonly forward: string;
}

const isBound = ({ precision }: Count) => precision === 'more' || precision === 'less';
/** Figures that are no bounds. */
export const exact = (counts: readonly Count[]): readonly Count[] => counts.filter((count) => !isBound(count));

function linesOf(row: GrowthRow): Line[] {
  const national = row.counts.filter(({ geography }) => geography === 'CN');
  return [...Map.groupBy(national, ({ measure }) => measure)].map(([measure, counts]) => ({ row, measure, counts }));
}

export function select(rows: readonly GrowthRow[], measure: Type, definition: string): Selection {
  const types = TYPES.filter((type) => type !== 'total').map((type) => MEASURE[type]);
  const registered = rows.filter(({ counts }) => counts.some((count) => types.includes(count.measure)));
  const all = rows.flatMap(linesOf);
  const typeOf = (line: Line) => TYPES.find((type) => registered.includes(line.row) && MEASURE[type] === line.measure);
  const panelOf = (type: Type): Panel => ({ type, lines: all.filter((line) => typeOf(line) === type) });
  const other = all.filter((line) => !typeOf(line) && line.counts.every(({ unit }) => UNITS.includes(unit)));
  const series = other.filter(({ counts }) => counts.length >= SERIES);
  const lanes = other.filter(({ counts }) => counts.length < SERIES);
  const large = panelOf(measure);
  const small = [
    ...TYPES.filter((type) => type !== measure).map(panelOf),
    ...series.map((line): Panel => ({ type: null, lines: [line] })),
  ].filter(({ lines }) => lines.length > 0);
  const drawn = [large, ...small]
    .flatMap(({ lines }) => lines)
    .concat(lanes)
    .flatMap(({ counts }) => counts).length;
  const every = rows.flatMap(({ counts }) => counts);
  const provincial = every.filter(({ geography }) => geography !== 'CN').length;
  return {
    registered,
    large,
    small,
    lanes: lanes.toSorted((a, b) => unitRank(a) - unitRank(b)),
    undrawn: every.length - provincial - drawn,
    provincial,
    forward: rows.some((row) => row.definition === definition) ? definition : '',
  };
}

const unitRank = ({ counts }: Line) => UNITS.indexOf(counts[0]?.unit ?? 'organisations');

/** The line that a sentence speaks of: that of the definition brought forward, else the one with most figures. */
export function leading({ large, forward }: Selection): Line | null {
  const chosen = large.lines.find(({ row }) => row.definition === forward);
  return chosen ?? large.lines.toSorted((a, b) => exact(b.counts).length - exact(a.counts).length)[0] ?? null;
}

/** Counts outside the panels that are known for one year alone, and the largest single group of people among them. */
export function singles({ lanes }: Selection): { lanes: readonly Line[]; example: Count | null } {
  const single = lanes.filter(({ counts }) => new Set(counts.map(({ year }) => year)).size === 1);
  const people = single
    .flatMap(({ counts }) => counts)
    .filter(({ unit, measure }) => unit === 'people' && !measure.endsWith(' together'))
    .toSorted((a, b) => b.value - a.value);
  return { lanes: single, example: people[0] ?? null };
}

/** First and last year of anything drawn. */
export function yearsOf({ large, small, lanes }: Selection): { first: number; last: number } {
  const years = [large, ...small]
    .flatMap(({ lines }) => lines)
    .concat(lanes)
    .flatMap(({ counts }) => counts.map(({ year }) => year));
  return years.length === 0 ? { first: 2000, last: 2001 } : { first: Math.min(...years), last: Math.max(...years) };
}
