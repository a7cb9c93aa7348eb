import type { Correction } from '../data/types.ts';
import type { ChangedCode } from './version-changes.ts';

/** The field of a case that holds a code, as `data/corrections.yaml` names it. */
function fieldOf({ of, phase, code }: ChangedCode): string {
  const path = code === 'takes_part' ? code : `${code}.code`;
  return phase === null ? path : `phases[${of.phases.findIndex(({ id }) => id === phase.id)}].${path}`;
}

/** The corrections that tell why a code changed: those of its field that led to what stands there now. */
export const whyChanged = (change: ChangedCode, corrections: readonly Correction[]): Correction[] =>
  corrections.filter(
    ({ case: id, field, now }) => id === change.of.id && field === fieldOf(change) && now === change.now,
  );
