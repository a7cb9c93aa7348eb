import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

export const everyRecordOfCodingNamesAPhaseOfItsCase: Check = {
  rule: 'every record of coding names a phase of its case',
  needs: ['audit', 'editor', 'codebook'],
  check: ({ cases, coding }) => {
    const phasesOf = new Map(cases.map(({ id, phases }) => [id, phases]));
    const wrong = (file: string, path: string, name: string, known: string[]): Problem => ({
      file,
      path,
      what: `phase "${name}" is not in the case`,
      cure: `Use one of ${known.map((phase) => `"${phase}"`).join(', ')}`,
    });
    const audit = coding.audit.flatMap(({ case: id, phase }, index): Problem[] => {
      const known = phasesOf.get(id)?.map(({ label, from, to }) => `${label.en} ${from}-${to ?? ''}`);
      return !known || known.includes(phase) ? [] : [wrong('coding/audit.yaml', `[${index}].phase`, phase, known)];
    });
    // A decision on a case that has no file any more is kept: the editor also settled programmes that were left out later.
    const editor = coding.editor.flatMap(({ case: id, phase }): Problem[] => {
      const known = phasesOf.get(id)?.map((of) => of.id);
      if (!known || phase === null || known.includes(phase)) return [];
      return [wrong('coding/editor.yaml', `${id}.${phase}`, phase, known)];
    });
    return [...audit, ...editor];
  },
};
