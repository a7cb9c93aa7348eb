import type { Check } from './check.ts';

export const everyRowOfASeriesHasADefinition: Check = {
  rule: 'every row of a series has a definition',
  needs: ['definitions'],
  check: ({ series, definitions }) => {
    const known = new Set(definitions.map(({ id }) => id));
    return series.flatMap(({ name, rows }) =>
      rows.flatMap(({ definition }, index) =>
        known.has(definition)
          ? []
          : [
              {
                file: `series/${name}.csv`,
                path: `line ${index + 2}, definition`,
                what: `definition "${definition}" is not in data/series/definitions.yaml`,
                cure: 'Add it there, or correct the id',
              },
            ],
      ),
    );
  },
};
