import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

/** Whom a recommendation addresses, in the order in which they are drawn. */
export const ADDRESSEES = ['government', 'social_organisation'] as const;

export interface RecommendationState {
  /** Whose recommendations are drawn. */
  to: 'all' | (typeof ADDRESSEES)[number];
  /** The one recommendation that is drawn, with its cases by name; empty for none. */
  recommendation: string;
}

export const recommendationCodec = codec<RecommendationState>('reco', {
  to: oneOf(['all', ...ADDRESSEES], 'all'),
  recommendation: anId(),
});
