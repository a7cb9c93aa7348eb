import { count, type Findings } from './finding.ts';
import { initiatorsSaid } from './who-steps-in/initiators.ts';
import { organisationsSaid } from './who-steps-in/organisations.ts';
import { policiesSaid, speakingOf } from './who-steps-in/policies.ts';

/** What government asked of social organisations, how many there came to be, and who began the programmes. */
export const whoStepsInFindings: Findings = {
  topic: 'who-steps-in',
  facts: (data) => ({
    policies: count(data.policies.length),
    speaking: count(speakingOf(data)),
  }),
  says: (data) => ({ ...policiesSaid(data), ...organisationsSaid(data), ...initiatorsSaid(data) }),
};
