import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export const SHOWN = ['both', 'adequacy', 'capacity'] as const;

export interface ClaimState {
  /** The outcome that is drawn, or both. */
  outcome: (typeof SHOWN)[number];
  /** The programme whose phases are brought forward; empty for none. */
  case: string;
}

export const claimCodec = codec<ClaimState>('claim', { outcome: oneOf(SHOWN, 'both'), case: anId() });
