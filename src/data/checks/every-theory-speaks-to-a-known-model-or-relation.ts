import type { Check } from './check.ts';

export const everyTheorySpeaksToAKnownModelOrRelation: Check = {
  rule: 'every theory speaks to a known model or relation',
  needs: ['theory', 'thesis', 'codebook'],
  check: ({ theory, thesis, codebook }) => {
    const known = [...thesis.models.map(({ id }) => id), ...Object.keys(codebook.relation.values)];
    return theory.flatMap(({ id, speaks_to }) =>
      speaks_to.flatMap((to, index) =>
        known.includes(to)
          ? []
          : [
              {
                file: 'theory.yaml',
                path: `${id}.speaks_to[${index}]`,
                what: `"${to}" is neither a model of data/thesis.yaml nor a relation of data/codebook.yaml`,
                cure: `Use one of ${known.join(', ')}`,
              },
            ],
      ),
    );
  },
};
