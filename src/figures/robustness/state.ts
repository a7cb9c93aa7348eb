import { OUTCOMES, type Outcome } from '../../model/outcomes.ts';
import { MAIN, OPTIONS, SPECIFICATIONS, type Specification } from '../../model/specification.ts';
import { oneOf, type Param } from '../../state/param.ts';
import { codec } from '../../state/url.ts';
import { ALL_OPTIONS, CHOICES, type Part } from './options.ts';

export interface RobustnessState extends Readonly<Record<Part, string>> {
  /** Whose curve is drawn. */
  outcome: 'both' | Outcome;
  /** The option whose specifications are brought forward, as `coder.a`; `none` for none. */
  option: string;
}

/** The options of one choice, the main specification's first: together the choices name one way of counting. */
const partParam = (part: Part): Param<string> => oneOf<string>(OPTIONS[part].map(String), String(OPTIONS[part][0]));

export const robustnessCodec = codec<RobustnessState>('spec', {
  outcome: oneOf(['both', ...OUTCOMES], 'both'),
  option: oneOf(['none', ...ALL_OPTIONS.map(({ key }) => key)], 'none'),
  ...(Object.fromEntries(CHOICES.map((part) => [part, partParam(part)])) as Record<Part, Param<string>>),
});

/** The specification that a state names. */
export const pickedOf = (state: RobustnessState): Specification =>
  SPECIFICATIONS.find((specification) => CHOICES.every((part) => String(specification[part]) === state[part])) ?? MAIN;

/** The query that names a specification and leaves the rest of a state. */
export const queryOf = (specification: Specification, state: RobustnessState): string =>
  robustnessCodec.toQuery({
    ...state,
    ...(Object.fromEntries(CHOICES.map((part) => [part, String(specification[part])])) as Record<Part, string>),
  });
