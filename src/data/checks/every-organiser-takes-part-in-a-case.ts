import { nearest } from '../nearest.ts';
import type { Check } from './check.ts';

export const everyOrganiserTakesPartInACase: Check = {
  rule: 'every organiser takes part in a case',
  needs: ['organisers', 'codebook'],
  check: ({ organisers, cases }) => {
    const names = cases.flatMap(({ organisations }) => organisations.map(({ name }) => name.en));
    return organisers.flatMap(({ name }, index) => {
      if (names.includes(name.en)) return [];
      const meant = nearest(name.en, names);
      const what = `no organisation of a case has the English name "${name.en}"`;
      const cure = meant
        ? `Did you mean "${meant}"? Otherwise remove the entry`
        : 'Correct the name, or remove the entry';
      return [{ file: 'organisers.yaml', path: `[${index}].name.en`, what, cure }];
    });
  },
};
