import type { Dataset } from '../data/types.ts';
import type { AnyFigure } from '../figures/index.ts';

const kept = new WeakMap<Dataset, Map<string, readonly unknown[]>>();

/** A figure's rows, computed once a build however many pages show it. */
export function rowsOf(figure: AnyFigure, data: Dataset): readonly unknown[] {
  const mine = kept.get(data) ?? new Map<string, readonly unknown[]>();
  kept.set(data, mine);
  const rows = mine.get(figure.id) ?? (figure.rows(data) as readonly unknown[]);
  mine.set(figure.id, rows);
  return rows;
}
