import { caseIds } from '../case-ids.ts';
import type { Check } from './check.ts';

export const everyAuditedCaseIsInTheDatasetOrExcluded: Check = {
  rule: 'every audited case is in the dataset or excluded',
  needs: ['audit', 'excluded'],
  check: ({ coding }, documents) => {
    const known = [...caseIds(documents), ...coding.excluded.map(({ id }) => id)];
    return coding.audit.flatMap((entry, index) =>
      known.includes(entry.case)
        ? []
        : [
            {
              file: 'coding/audit.yaml',
              path: `[${index}].case`,
              what: `case "${entry.case}" is not in data/cases`,
              cure: 'Say in data/coding/excluded.yaml why it was left out, or correct the id',
            },
          ],
    );
  },
};
