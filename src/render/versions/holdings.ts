import type { Snapshot } from '../../model/snapshot.ts';

/** How much a version holds; of the codes, those whose value is known. */
export function holdings({ cases, sources }: Snapshot) {
  const phases = cases.flatMap((one) => one.phases);
  const codes = [...cases, ...phases].flatMap((one) => Object.values(one.codes));
  return {
    cases: cases.length,
    phases: phases.length,
    codes: codes.filter((code) => code !== null && typeof code !== 'boolean').length,
    sources: sources.length,
  };
}
