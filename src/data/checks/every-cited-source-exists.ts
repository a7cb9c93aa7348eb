import { citationsOf } from '../citations.ts';
import { idsOf } from '../ids.ts';
import type { Check } from './check.ts';

export const everyCitedSourceExists: Check = {
  rule: 'every cited source exists',
  needs: [],
  check: (_, documents) => {
    const known = idsOf(documents.get('sources.json'));
    if (!known) return [];
    return citationsOf(documents)
      .filter(({ id }) => !known.has(id))
      .map(({ file, path, id }) => ({
        file,
        path,
        what: `source "${id}" is not in data/sources.json`,
        cure: 'Add it there, or correct the id',
      }));
  },
};
