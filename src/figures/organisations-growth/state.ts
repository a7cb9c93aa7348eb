import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

/** The types in which social organisations register, and their sum. */
export const TYPES = ['total', 'associations', 'units', 'foundations'] as const;
export type Type = (typeof TYPES)[number];

export interface GrowthState {
  /** What the large panel counts. */
  measure: Type;
  /** The definition that is brought forward; empty for none. */
  definition: string;
}

export const growthCodec = codec<GrowthState>('orgs', { measure: oneOf(TYPES, 'total'), definition: anId() });
