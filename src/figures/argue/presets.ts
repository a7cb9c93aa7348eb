import { COMPONENTS, type PerComponent } from '../../model/outcomes.ts';
import { argueCodec, type ArgueState } from './state.ts';

/** Weights that have a name. Three equal weights are as equal as whole per cents can be. */
export const PRESETS = ['adequacy', 'capacity', 'equal'] as const;
export type Preset = (typeof PRESETS)[number];

export const PRESET_WEIGHTS: Readonly<Record<Preset, PerComponent>> = {
  adequacy: { breadth: 0.5, contact: 0.5, professional: 0 },
  capacity: { breadth: 0, contact: 0, professional: 1 },
  equal: { breadth: 0.33, contact: 0.33, professional: 0.34 },
};

/** A weight in whole per cent. */
export const inPercent = (weight: number): number => Math.round(weight * 100);

export const areSame = (one: PerComponent, other: PerComponent): boolean =>
  COMPONENTS.every((name) => inPercent(one[name]) === inPercent(other[name]));

/** The query that sets these weights and leaves the box of a state. */
export const queryOf = (weights: PerComponent, state: ArgueState): string =>
  argueCodec.toQuery({ ...state, breadth: inPercent(weights.breadth), contact: inPercent(weights.contact) });
