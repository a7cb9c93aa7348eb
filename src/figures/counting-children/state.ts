import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export const MEASURES = ['total', 'age'] as const;

export interface CountingState {
  /** All counts, or how the counted fall into age groups. */
  measure: (typeof MEASURES)[number];
  /** The definition that is brought forward; empty for none. */
  definition: string;
}

export const countingCodec = codec<CountingState>('count', { measure: oneOf(MEASURES, 'total'), definition: anId() });
