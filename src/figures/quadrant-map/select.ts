import type { Cell } from '../../model/cells.ts';
import type { Choices } from '../../model/choices.ts';
import { placementOf, type Placement } from '../../model/placement.ts';
import { FACETS, type MapRow } from './rows.ts';
import { choicesOf, type MapState } from './state.ts';

/** A phase where the reader's choices put it. */
export interface Standing extends MapRow, Placement {
  /** Share of the likeliest model among the completions, 0 to 1; null where there is none. */
  readonly share: number | null;
  /** Whether it is among those selected. */
  readonly matches: boolean;
  /** Whether it had ended, or its newest source was written, before the year that is shown. */
  readonly past: boolean;
}

const FILTERS = [...FACETS, 'decade', 'certainty', 'model'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a phase is known by within the figure. */
export const keyOf = ({ caseId, phaseId }: Pick<MapRow, 'caseId' | 'phaseId'>): string => `${caseId}/${phaseId}`;

/** The first year of the decade in which a phase began. */
export const decadeOf = (row: Pick<MapRow, 'from'>): number => Math.floor(row.from / 10) * 10;

function valuesOf(row: MapRow & Placement, filter: Filter): readonly (string | number | null)[] {
  switch (filter) {
    case 'decade':
      return [decadeOf(row)];
    case 'certainty':
      return [row.certainty];
    case 'model':
      return [row.cell];
    default:
      return row.facets[filter];
  }
}

/** Filters whose values are fixed, whatever the phases bear: that none stands in a model is an answer. */
const FIXED: readonly Filter[] = ['certainty', 'model'];

/** The filters that select something: one whose value is no phase's and no fixed one is as good as none. */
export function filtersOf(rows: readonly (MapRow & Placement)[], state: MapState): Filter[] {
  return FILTERS.filter((filter) => {
    const wanted = state[filter];
    if (wanted === '' || wanted === 0) return false;
    return FIXED.includes(filter) || rows.some((row) => valuesOf(row, filter).includes(wanted));
  });
}

const isPast = ({ to, newest, from }: MapRow, year: number): boolean =>
  year > 0 && year > Math.max(from, to ?? newest ?? from);

type PlacedRow = MapRow & Placement;
const kept = new WeakMap<readonly MapRow[], { key: string; placed: readonly PlacedRow[] }>();

/** Every phase where the choices put it; computed once as long as the choices stay the same. */
export function placedRows(rows: readonly MapRow[], choices: Choices): readonly PlacedRow[] {
  const key = JSON.stringify(choices);
  const known = kept.get(rows);
  if (known?.key === key) return known.placed;
  const placed = rows.map((row) => ({ ...row, ...placementOf(row.codes, choices) }));
  kept.set(rows, { key, placed });
  return placed;
}

/** Every phase that had begun, where the choices put it, and whether it is selected. */
export function standings(rows: readonly MapRow[], state: MapState): Standing[] {
  const placed = placedRows(rows, choicesOf(state));
  const filters = filtersOf(placed, state);
  return placed
    .filter((row) => state.year === 0 || row.from <= state.year)
    .map((row) => ({
      ...row,
      share: row.likeliest && row.membership[state.prior].shares[row.likeliest],
      matches: filters.every((filter) => valuesOf(row, filter).includes(state[filter])),
      past: isPast(row, state.year),
    }));
}

/** How many phases a model holds at least and at most, whatever the unknown codes turn out to be. */
export function rangeOf(rows: readonly Standing[], cell: Cell): { least: number; most: number; likely: number } {
  const inside = rows.filter(({ certainty }) => certainty !== 'outside' && certainty !== 'no-position');
  const share = (row: Standing) => row.membership.uniform.shares[cell];
  return {
    least: inside.filter((row) => share(row) === 1).length,
    most: inside.filter((row) => share(row) > 0).length,
    likely: inside.filter((row) => row.cell === cell).length,
  };
}
