import { count, type Findings } from './finding.ts';
import { allAsked, distanceSaid } from './what-to-do/distance.ts';
import { evidenceSaid, speaking, weighed } from './what-to-do/evidence.ts';

/** What the thesis recommends, how far programmes are from it, and which cases speak for and against it. */
export const whatToDoFindings: Findings = {
  topic: 'what-to-do',
  facts(data) {
    const all = weighed(data);
    return {
      recommendations: count(all.length),
      raised: count(allAsked(data).length),
      'to-government': count(all.filter(({ to }) => to === 'government').length),
      'to-organisations': count(all.filter(({ to }) => to === 'social_organisation').length),
      'with-for': count(all.filter((one) => one.for > 0).length),
      'with-against': count(all.filter((one) => one.against > 0).length),
      'for-programmes': count(speaking(data, 'for').length),
      'against-programmes': count(speaking(data, 'against').length),
    };
  },
  says: (data) => ({ ...distanceSaid(data), ...evidenceSaid(data) }),
};
