import { citationsOf } from '../citations.ts';
import type { Check } from './check.ts';

export const everySourceIsCited: Check = {
  rule: 'every source is cited',
  needs: ['sources'],
  check: ({ sources }, documents) => {
    const cited = new Set(citationsOf(documents).map(({ id }) => id));
    return sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({
        file: 'sources.json',
        path: id,
        what: 'nothing cites the source',
        cure: 'Cite it, or remove it',
      }));
  },
};
