import { anId } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export interface MapState {
  /** The case that is brought forward, with its boxes; empty for none. */
  case: string;
}

export const mapCodec = codec<MapState>('map', { case: anId() });
