import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

export const thesisAndStudiesNameKnownNeedsAndDimensions: Check = {
  rule: 'thesis and studies name known needs and dimensions',
  needs: ['thesis', 'studies', 'codebook'],
  check: ({ thesis, studies, codebook }) => {
    const needs = Object.keys(codebook.needs.items);
    const dimensions = Object.keys(codebook.dimensions);
    const among = (known: string[], kind: string, file: string, path: string, name: string): Problem[] => {
      if (known.includes(name)) return [];
      return [
        { file, path, what: `${kind} "${name}" is not in data/codebook.yaml`, cure: `Use one of ${known.join(', ')}` },
      ];
    };
    return [
      ...thesis.needs.flatMap(({ id }, i) => among(needs, 'need', 'thesis.yaml', `needs[${i}].id`, id)),
      ...thesis.dimensions.flatMap(({ id }, i) =>
        among(dimensions, 'dimension', 'thesis.yaml', `dimensions[${i}].id`, id),
      ),
      ...studies.flatMap(({ id, need }) => among(needs, 'need', 'studies.yaml', `${id}.need`, need)),
    ];
  },
};
