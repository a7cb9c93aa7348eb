import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

/** What a combination is asked to be enough for. */
export const OUTCOMES = ['integrated', 'not-integrated'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface ConditionsState {
  outcome: Outcome;
  /** The programme that is brought forward; empty for none. */
  case: string;
}

export const conditionsCodec = codec<ConditionsState>('qca', { outcome: oneOf(OUTCOMES, 'integrated'), case: anId() });
