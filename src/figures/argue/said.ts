import type { Argument, Box } from '../../model/argue.ts';
import { COMPONENTS, type Component, type PerComponent } from '../../model/outcomes.ts';
import { OPTIONS } from '../../model/specification.ts';
import { CHOICES, optionsOf, type Option } from '../robustness/options.ts';
import { flipOf, rangeOver } from './main-way.ts';
import { areSame, inPercent, PRESET_WEIGHTS, PRESETS, type Preset } from './presets.ts';
import { boxOf, weightsOf, type ArgueState } from './state.ts';
import { against, weigh, type Weighable, type Weighed } from './weigh.ts';

/** What the sentences, the drawing and the table tell in one state. */
export interface Said {
  readonly own: Weighed;
  /** The name of the reader's weights, if they have one. */
  readonly preset: Preset | null;
  readonly box: Box;
  readonly low: number;
  readonly high: number;
  /** The sharpest counter-case; null where there is none. */
  readonly counter: Argument | null;
  /** Whether the reader's weights are its own. */
  readonly atCounter: boolean;
  /** Lowest and highest D of the main specification over the box. */
  readonly range: readonly [low: number, high: number] | null;
  /** At which weight D of the main specification changes sign; null for never. */
  readonly flips: Readonly<Record<Component, number | null>>;
  /** d_k of the main specification. */
  readonly main: Readonly<Record<Component, number | null>>;
  /** Specifications that have no difference at the reader's weights. */
  readonly dropped: number;
}

export function saidOf(of: Weighable, state: ArgueState): Said {
  const weights = weightsOf(state);
  const box = boxOf(state);
  const own = weigh(of, weights);
  const counter = against(of, box);
  return {
    own,
    preset: PRESETS.find((name) => areSame(PRESET_WEIGHTS[name], weights)) ?? null,
    box,
    low: state.low,
    high: state.high,
    counter,
    atCounter: counter !== null && areSame(counter.weights, weights),
    range: rangeOver(of, box),
    flips: Object.fromEntries(COMPONENTS.map((name) => [name, flipOf(of, weights, name)])) as Said['flips'],
    main: of.main,
    dropped: of.ways.length - own.curve.length,
  };
}

/** The option that a specification takes of each choice. */
export const optionsTaken = ({ specification }: Argument): Option[] =>
  CHOICES.flatMap((part) => optionsOf(part).filter(({ value }) => value === specification[part]));

/** Those among them that are not the main specification's. */
export const unusual = (counter: Argument): Option[] =>
  optionsTaken(counter).filter(({ part, value }) => OPTIONS[part][0] !== value);

/** Weights in whole per cent, in the order of the components. */
export const mixOf = (weights: PerComponent): [breadth: number, contact: number, professional: number] => [
  inPercent(weights.breadth),
  inPercent(weights.contact),
  inPercent(weights.professional),
];
