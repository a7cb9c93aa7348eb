import { oneOf, type Param } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

/** A phase of a case: `case~phase`. */
export type Ref = string;

export const MOST = 4;
export const ORDERS = ['codebook', 'difference'] as const;

export interface ComparisonState {
  /** The phases side by side; empty for one of each model, chosen by rule. Strangers are ignored when it is drawn. */
  phases: readonly Ref[];
  order: (typeof ORDERS)[number];
}

const REF = /^[a-z0-9-]{1,80}~[a-z0-9-]{1,80}$/;

/** Up to `MOST` refs, each once, in the order given; what is no ref is dropped. */
const refs: Param<readonly Ref[]> = {
  initial: [],
  read: (text) => {
    if (text.length > MOST * 170) return undefined;
    const kept = [...new Set(text.split('.').filter((ref) => REF.test(ref)))].slice(0, MOST);
    return kept.length > 0 ? kept : undefined;
  },
  write: (chosen) => chosen.join('.'),
};

export const comparisonCodec = codec<ComparisonState>('compare', { phases: refs, order: oneOf(ORDERS, 'codebook') });
