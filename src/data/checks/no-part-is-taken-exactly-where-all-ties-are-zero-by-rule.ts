import type { Problem } from '../problem.ts';
import { DIMENSIONS } from '../schema/codebook.ts';
import type { Case, Phase } from '../types.ts';
import type { Check } from './check.ts';

function inPhase(of: Case, phase: Phase, index: number): Problem[] {
  const file = `cases/${of.id}.yaml`;
  return DIMENSIONS.flatMap((dimension) =>
    Object.entries(phase[dimension]).flatMap(([id, { kind }]): Problem[] => {
      const path = `phases[${index}].${dimension}.${id}`;
      const byRule = kind === 'rule';
      if (byRule && dimension !== 'integration') {
        const what = 'the rule that makes ties zero stands outside integration';
        return [{ file, path, what, cure: 'Code the indicator from a source, or write code: null' }];
      }
      if (byRule && phase.takes_part) {
        const what = 'the tie is zero by rule, yet the phase has takes_part: true';
        return [{ file, path, what, cure: 'Write takes_part: false, or code the tie from a source' }];
      }
      if (!byRule && dimension === 'integration' && !phase.takes_part) {
        const what = 'the phase has takes_part: false, yet the tie is not zero by rule';
        return [
          { file, path, what, cure: 'Give it the rule "no social organisation takes part", or write takes_part: true' },
        ];
      }
      return [];
    }),
  );
}

export const noPartIsTakenExactlyWhereAllTiesAreZeroByRule: Check = {
  rule: 'no part is taken exactly where all ties are zero by rule',
  needs: ['codebook'],
  check: ({ cases }) => cases.flatMap((of) => of.phases.flatMap((phase, index) => inPhase(of, phase, index))),
};
