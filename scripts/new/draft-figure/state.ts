import { oneOf } from '../../../src/state/param.ts';
import { codec } from '../../../src/state/url.ts';

export const ORDERS = ['year', 'name'] as const;

export interface DraftFigureState {
  /** By what the programmes are sorted. */
  order: (typeof ORDERS)[number];
}

export const draftFigureCodec = codec<DraftFigureState>('draft-figure', { order: oneOf(ORDERS, 'year') });
