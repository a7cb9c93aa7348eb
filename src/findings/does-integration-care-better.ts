import { judgements } from '../model/judgements.ts';
import { factsOf } from '../model/facts.ts';
import { SPECIFICATIONS } from '../model/specification.ts';
import { againstSaid } from './does-integration-care-better/against-said.ts';
import { choicesSaid } from './does-integration-care-better/choices-said.ts';
import { evaluationsSaid } from './does-integration-care-better/evaluations-said.ts';
import { extremesSaid } from './does-integration-care-better/extremes-said.ts';
import { paperSaid } from './does-integration-care-better/paper-said.ts';
import { testSaid } from './does-integration-care-better/test-said.ts';
import { verdictSaid } from './does-integration-care-better/verdict-said.ts';
import { count, type Findings } from './finding.ts';

/** The claim that integrated services care better: the test, the verdicts, what they depend on, and what evaluations exist. */
export const doesIntegrationCareBetterFindings: Findings = {
  topic: 'does-integration-care-better',
  facts: () => ({ specifications: count(SPECIFICATIONS.length) }),
  says(data) {
    const judged = judgements(data);
    const needs = factsOf(data).flatMap((facts) => facts.needs);
    return {
      ...verdictSaid(judged),
      ...testSaid(judged, needs),
      ...choicesSaid(judged),
      ...extremesSaid(judged),
      ...againstSaid(judged),
      ...paperSaid(judged),
      ...evaluationsSaid(data),
    };
  },
};
