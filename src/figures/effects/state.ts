import type { Design } from '../../data/types.ts';
import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

/** Designs from the one that sums up most to the one that counts least; last, the studies that do not tell theirs. */
export const DESIGNS = [
  'meta_analysis',
  'systematic_review',
  'randomised',
  'quasi_experimental',
  'cohort',
  'cross_sectional',
  'qualitative',
  'untold',
] as const satisfies readonly (Design | 'untold')[];
export type DesignKey = (typeof DESIGNS)[number];

export interface EffectsState {
  /** The one need whose studies are drawn, by name; empty for all. */
  need: string;
  /** The one design whose studies are drawn, by name. */
  design: DesignKey | 'all';
}

export const effectsCodec = codec<EffectsState>('studies', {
  need: anId(),
  design: oneOf(['all', ...DESIGNS], 'all'),
});
