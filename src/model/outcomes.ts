import type { CaseFacts, Code } from './facts.ts';
import { TOP } from './labels.ts';
import type { Unknowns } from './specification.ts';

/** What is measured of the form of service, each from 0 to 1: METHOD §6. */
export const COMPONENTS = ['breadth', 'contact', 'professional'] as const;
export type Component = (typeof COMPONENTS)[number];
export type PerComponent = Readonly<Record<Component, number>>;

/** The two parts of the claim, each with a verdict of its own. */
export const OUTCOMES = ['adequacy', 'capacity'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How the components make up each outcome. */
export const WEIGHTS: Readonly<Record<Outcome, PerComponent>> = {
  adequacy: { breadth: 0.5, contact: 0.5, professional: 0 },
  capacity: { breadth: 0, contact: 0, professional: 1 },
};

/** Share of the needs that the service names; unknown where a need is, unless unknowns are taken at an end. */
function breadth(needs: readonly Code[], unknowns: Unknowns): number | null {
  const named = needs.filter((code) => code !== null && code > 0).length;
  const unknown = needs.filter((code) => code === null).length;
  if (unknowns === 'left-out' && unknown > 0) return null;
  return (unknowns === 'high' ? named + unknown : named) / needs.length;
}

function level(code: Code, unknowns: Unknowns): number | null {
  if (code !== null) return code / TOP;
  return { 'left-out': null, low: 0, high: 1 }[unknowns];
}

/** The components of each phase of a case, in the order of `COMPONENTS`; null where unknown. */
export function components({ needs, phases }: CaseFacts, unknowns: Unknowns): (number | null)[][] {
  const wide = breadth(needs, unknowns);
  return phases.map(({ contact, professional }) => [wide, level(contact, unknowns), level(professional, unknowns)]);
}
