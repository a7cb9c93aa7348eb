import { carried, withState } from '../../state/address.ts';
import { migrated } from '../../state/migrations.ts';

/** The query of the page, as it would be written today. */
export const query = (): string => migrated(location.search);

/** Links that lead to the same view elsewhere: in the other language, on the figure's own page. */
const CARRY = 'a[hreflang], a[data-carries]';

/** Lets the links that carry the state name the one of now. */
export function carryState(): void {
  const state = query();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(CARRY)) {
    const search = carried(state, link.dataset['carries']);
    if (link.search.slice(1) !== search) link.search = search;
  }
}

/** Writes the state of one figure into the address, if it isn't there; the others' stays. */
export function writeState(prefix: string, own: string): void {
  const next = withState(query(), prefix, own);
  if (next === location.search.slice(1)) return;
  history.replaceState(history.state, '', (next ? `?${next}` : location.pathname) + location.hash);
  carryState();
}
