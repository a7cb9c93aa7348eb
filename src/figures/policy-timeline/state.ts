import { anId } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

export interface TimelineState {
  /** The tie that is brought forward, with its policies by name; empty for none. */
  tie: string;
}

export const timelineCodec = codec<TimelineState>('policy', { tie: anId() });
