import type { PerComponent } from '../../model/outcomes.ts';
import type { Box } from '../../model/argue.ts';
import { whole } from '../../state/param.ts';
import { codec, type Codec } from '../../state/url.ts';

/** Weights in per cent; professional capacity has what the other two leave. */
export interface ArgueState {
  breadth: number;
  contact: number;
  /** The box within which the sharpest counter-case is sought: the least and the most that any one weight may be. */
  low: number;
  high: number;
}

/** Three equal weights lie in every box: the ends of these two keep them there. */
export const LOW = [0, 33] as const;
export const HIGH = [34, 100] as const;

const plain = codec<ArgueState>('argue', {
  breadth: whole(0, 100, 50),
  contact: whole(0, 100, 50),
  low: whole(...LOW, 10),
  high: whole(...HIGH, 80),
});

/** Contact has at most what breadth leaves, so that the third weight is never below nothing. */
const settled = (state: ArgueState): ArgueState => ({
  ...state,
  contact: Math.min(state.contact, 100 - state.breadth),
});

export const argueCodec: Codec<ArgueState> = { ...plain, fromQuery: (query) => settled(plain.fromQuery(query)) };

/** The weights of a state; they sum to 1. */
export function weightsOf(state: Pick<ArgueState, 'breadth' | 'contact'>): PerComponent {
  const { breadth, contact } = settled({ ...argueCodec.defaults, ...state });
  return { breadth: breadth / 100, contact: contact / 100, professional: (100 - breadth - contact) / 100 };
}

/** The box of a state. */
export function boxOf({ low, high }: Pick<ArgueState, 'low' | 'high'>): Box {
  const ends = [low / 100, high / 100] as const;
  return { breadth: ends, contact: ends, professional: ends };
}
