import { anId, oneOf } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export const LAYERS = ['both', 'children', 'programmes'] as const;

export interface WhereState {
  /** What is shown of the provinces: the children counted there, the programmes of the dataset, or both side by side. */
  layer: (typeof LAYERS)[number];
  /** The definition by which children are counted; empty for the one with the most provinces. */
  definition: string;
}

export const whereCodec = codec<WhereState>('where', { layer: oneOf(LAYERS, 'both'), definition: anId() });
