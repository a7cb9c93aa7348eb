import { caseIds } from '../case-ids.ts';
import type { Check } from './check.ts';

export const everyCorrectionIsOfACase: Check = {
  rule: 'every correction is of a case',
  needs: ['corrections', 'excluded'],
  check: ({ corrections, coding }, documents) => {
    const known = [...caseIds(documents), ...coding.excluded.map(({ id }) => id)];
    return corrections.flatMap((correction, index) =>
      known.includes(correction.case)
        ? []
        : [
            {
              file: 'corrections.yaml',
              path: `[${index}].case`,
              what: `case "${correction.case}" is neither in data/cases nor in data/coding/excluded.yaml`,
              cure: 'Correct the id',
            },
          ],
    );
  },
};
