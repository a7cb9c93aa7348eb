import type { CaseFacts, Code } from './facts.ts';
import { TOP } from './labels.ts';
import { below, type Random } from './random.ts';

/** The audit found one code in this share one step off: METHOD §6. */
export const RATE = 0.12;

/** A known code moves, at the audit's rate, one step up or down; at an end of its scale the only way there is. */
function disturb(code: Code, draw: Random): Code {
  if (code === null || draw() >= RATE) return code;
  const up = code === 0 || (code < TOP && below(2, draw) === 1);
  return up ? code + 1 : code - 1;
}

/**
 * A copy of the codes on which the claim rests, with one-step errors at the audit's rate. What is unknown stays so, and what
 * the codebook's rule decides is not disturbed. Initiation plays no part in the main specification and is left alone.
 */
export function disturbed(facts: readonly CaseFacts[], draw: Random): CaseFacts[] {
  return facts.map((of) => ({
    ...of,
    needs: of.needs.map((code) => disturb(code, draw)),
    phases: of.phases.map((phase) => ({
      ...phase,
      ties: phase.outside ? phase.ties : phase.ties.map((code) => disturb(code, draw)),
      contact: disturb(phase.contact, draw),
      professional: disturb(phase.professional, draw),
    })),
  }));
}
