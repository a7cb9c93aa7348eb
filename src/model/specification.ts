import { CODERS, type Coder, type Side } from './choices.ts';

/** What becomes of an unknown: left out, or taken at an end of its scale. */
export type Unknowns = 'left-out' | 'low' | 'high';

/** One way of testing the claim that a reasonable reader might have chosen: METHOD §6. */
export interface Specification {
  coder: Coder;
  predictorUnknowns: Unknowns;
  outcomeUnknowns: Unknowns;
  onCut: 'half' | 'left-out';
  massOrganisations: Side;
  minimumTies: 0 | 3;
  governmentAlone: 'out' | 'in';
  unit: 'all' | 'last';
}

const UNKNOWNS = ['left-out', 'low', 'high'] as const;

/** The choices of every part of a specification; the first of each is that of the main specification. */
export const OPTIONS = {
  coder: CODERS,
  predictorUnknowns: UNKNOWNS,
  outcomeUnknowns: UNKNOWNS,
  onCut: ['half', 'left-out'],
  massOrganisations: ['government', 'social'],
  minimumTies: [0, 3],
  governmentAlone: ['out', 'in'],
  unit: ['all', 'last'],
} as const satisfies { [Part in keyof Specification]: readonly Specification[Part][] };

/** Every combination, the main specification first. */
export const SPECIFICATIONS: readonly Specification[] = Object.entries(OPTIONS).reduce<Partial<Specification>[]>(
  (so, [part, options]) => so.flatMap((each) => options.map((option) => ({ ...each, [part]: option }))),
  [{}],
) as Specification[];

export const MAIN = SPECIFICATIONS[0] as Specification;
