import type { Problem } from '../problem.ts';
import { DIMENSIONS, scaleOf, type Codebook } from '../schema/codebook.ts';
import type { Check } from './check.ts';

/** The codes that each field of a case may have, by the field's name: `integration.budget`, `needs.safety`, `relation`. */
function codesOf({ dimensions, needs, relation, evaluation }: Codebook): Map<string, readonly (string | number)[]> {
  const onNeeds = scaleOf(needs.scale);
  return new Map<string, readonly (string | number)[]>([
    ...DIMENSIONS.flatMap((dimension) => {
      const { scale, indicators } = dimensions[dimension];
      const codes = scaleOf(scale);
      return Object.keys(indicators).map((id) => [`${dimension}.${id}`, codes] as const);
    }),
    ...Object.keys(needs.items).map((id) => [`needs.${id}`, onNeeds] as const),
    ['relation', Object.keys(relation.values)],
    ['evaluation', Object.keys(evaluation.values)],
  ]);
}

export const everyRecordedCodeIsOneOfTheCodebook: Check = {
  rule: 'every recorded code is one of the codebook: of the audit or the editor',
  needs: ['codebook', 'audit', 'editor'],
  check: ({ codebook, coding }) => {
    const known = codesOf(codebook);
    const wrong = (file: string, path: string, codes: readonly unknown[], code: unknown): Problem[] => {
      if (code === null || code === undefined || codes.includes(code)) return [];
      const what = `code ${JSON.stringify(code)} is off the scale`;
      return [{ file, path, what, cure: `Use one of ${codes.join(', ')}, or null for unknown` }];
    };
    const audit = coding.audit.flatMap(({ indicator, code }, index) =>
      // An indicator that is none is told by a rule of its own.
      wrong('coding/audit.yaml', `[${index}].code`, known.get(indicator) ?? [code], code),
    );
    const editor = coding.editor.flatMap(({ case: id, phase, field, code }): Problem[] => {
      const [file, path] = ['coding/editor.yaml', [id, ...(phase === null ? [] : [phase]), field].join('.')];
      const codes = known.get(field);
      if (codes) return wrong(file, path, codes, code);
      return [{ file, path, what: `"${field}" is not in data/codebook.yaml`, cure: 'Correct it, or add it there' }];
    });
    return [...audit, ...editor];
  },
};
