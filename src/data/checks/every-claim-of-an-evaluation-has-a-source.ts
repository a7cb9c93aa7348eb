import type { Check } from './check.ts';

export const everyClaimOfAnEvaluationHasASource: Check = {
  rule: 'every claim of an evaluation has a source',
  needs: ['codebook'],
  check: ({ cases }) =>
    cases
      .filter(({ evaluation }) => evaluation.code !== 'none' && evaluation.source.length === 0)
      .map(({ id, evaluation }) => ({
        file: `cases/${id}.yaml`,
        path: 'evaluation.source',
        what: `evaluation "${evaluation.code}" names no source`,
        cure: 'Add the id of an entry in data/sources.json, or write code: none',
      })),
};
