import type { NamedView } from './named-views.ts';

/** What is needed of a view to tell how near it is. */
type Placed = Pick<NamedView, 'query'>;

/** What is called near: the view, or the figure in its default state where that is nearer. */
export interface Near<View extends Placed = NamedView> {
  readonly view: View | null;
  /** How many parameters differ. */
  readonly differences: number;
}

const parameters = (query: string) => new Map(new URLSearchParams(query));

/** The parameters in which two states differ, as addresses write them. */
export function differing(one: string, other: string): string[] {
  const [a, b] = [parameters(one), parameters(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

/** In how many parameters two states differ. */
export const differences = (one: string, other: string): number => differing(one, other).length;

/**
 * The named view of a figure that differs from a state in the fewest parameters; the default state has its own address
 * and comes before views that are as near. Of views that are as near the first is taken.
 *
 * @param views views of that figure
 * @param query the state as the address writes it
 */
export function nearestView<View extends Placed>(views: readonly View[], query: string): Near<View> {
  const start: Near<View> = { view: null, differences: differences('', query) };
  return views.reduce<Near<View>>((best, view) => {
    const far = differences(view.query, query);
    return far < best.differences ? { view, differences: far } : best;
  }, start);
}
