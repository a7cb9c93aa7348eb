import type { Problem } from '../problem.ts';
import { DIMENSIONS, type Codebook } from '../schema/codebook.ts';
import type { Check } from './check.ts';

const indicatorsOf = ({ dimensions }: Codebook): Set<string> =>
  new Set(DIMENSIONS.flatMap((name) => Object.keys(dimensions[name].indicators).map((id) => `${name}.${id}`)));

export const everyNamedIndicatorExists: Check = {
  rule: 'every named indicator exists: of a recommendation, a policy or the audit',
  needs: ['codebook', 'recommendations', 'policies', 'audit'],
  check: ({ codebook, recommendations, policies, coding }) => {
    const known = indicatorsOf(codebook);
    const unknown = (file: string, path: string, name: string): Problem[] => {
      if (known.has(name)) return [];
      return [
        { file, path, what: `indicator "${name}" is not in data/codebook.yaml`, cure: 'Correct it, or add it there' },
      ];
    };
    return [
      ...recommendations.flatMap(({ id, moves }) =>
        moves.flatMap((name, i) => unknown('recommendations.yaml', `${id}.moves[${i}]`, name)),
      ),
      ...policies.flatMap(({ id, bears_on }) =>
        bears_on.flatMap((tie, i) => unknown('policies.yaml', `${id}.bears_on[${i}]`, `integration.${tie}`)),
      ),
      ...coding.audit.flatMap(({ indicator }, i) => unknown('coding/audit.yaml', `[${i}].indicator`, indicator)),
    ];
  },
};
