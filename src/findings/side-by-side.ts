import { positions } from '../model/position.ts';
import { count, type Findings } from './finding.ts';
import { casesSaid, standing } from './side-by-side/cases-said.ts';
import { columnsSaid } from './side-by-side/columns-said.ts';
import { needsSaid } from './side-by-side/needs-said.ts';
import { serviceSaid } from './side-by-side/service-said.ts';

/** What the models look like beside each other: their codes, the needs they speak to, and one phase of each. */
export const sideBySideFindings: Findings = {
  topic: 'side-by-side',
  facts: (data) => ({ standing: count(standing(positions(data)).length) }),
  says(data) {
    const at = positions(data);
    return {
      ...columnsSaid(at, data.codebook),
      ...serviceSaid(at, data.codebook),
      ...needsSaid(data, at),
      ...casesSaid(data, at),
    };
  },
};
