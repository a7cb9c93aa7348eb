import type { Case, Codebook } from '../data/types.ts';
import { scaleOf } from './dimensions.ts';
import { indicatorNamed } from './indicator-named.ts';
import { caseWeights } from './weights.ts';

/** The phases in which an indicator has one code, or in which it is unknown. */
export interface CodeShare {
  /** Null is unknown. */
  code: number | null;
  /** Their share among the phases in which a social organisation takes part, 0 to 1; every case weighs the same. */
  share: number;
  phases: { caseId: string; phaseId: string; source: readonly string[] }[];
}

/**
 * How an indicator is coded among the phases in which a social organisation takes part: a share for each point of its
 * scale, lowest first, and the unknown last. A case weighs 1, shared by its phases: METHOD §1.
 *
 * @param id dimension and name, such as `integration.budget`
 */
export function codeShares(cases: readonly Case[], codebook: Codebook, id: string): CodeShare[] {
  const [dimension, name] = indicatorNamed(id);
  const entered = cases.flatMap((of) =>
    of.phases.filter(({ takes_part: joint }) => joint).map((phase) => ({ caseId: of.id, phase })),
  );
  const weights = caseWeights(entered);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const coded = entered.map(({ caseId, phase }, i) => {
    const entry = phase[dimension][name];
    const source = entry?.kind === 'known' ? entry.source : [];
    return { code: entry?.code ?? null, weight: weights[i] ?? 0, at: { caseId, phaseId: phase.id, source } };
  });
  return [...scaleOf(codebook, dimension), null].map((code) => {
    const mine = coded.filter((one) => one.code === code);
    const weight = mine.reduce((sum, one) => sum + one.weight, 0);
    return { code, share: all === 0 ? 0 : weight / all, phases: mine.map(({ at }) => at) };
  });
}
