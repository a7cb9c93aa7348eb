import { countsSaid, totals } from './children/counts.ts';
import { needsSaid } from './children/needs.ts';
import { placesSaid, programmesByProvince, provincesCounted, provincesUncounted } from './children/places.ts';
import { count, type Findings } from './finding.ts';

/** How many children are counted as left behind, by whom and where, and what they need. */
export const childrenFindings: Findings = {
  topic: 'children',
  facts: (data) => ({
    definitions: count(totals(data).length),
    'provinces-counted': count(provincesCounted(data)),
    'provinces-with-programmes': count(programmesByProvince(data).length),
    'provinces-uncounted': count(provincesUncounted(data)),
    national: count(data.cases.filter(({ place }) => place.provinces.length === 0).length),
  }),
  says: (data) => ({ ...countsSaid(data), ...placesSaid(data), ...needsSaid(data) }),
};
