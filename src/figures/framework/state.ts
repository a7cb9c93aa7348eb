import { whole } from '../../state/param.ts';
import { codec } from '../../state/url.ts';

/** How many steps lead to the whole framework: two questions, the names, the way from one to another. */
export const STEPS = 4;

export interface FrameworkState {
  /** How far the framework is built, 1 to `STEPS`. */
  step: number;
}

export const frameworkCodec = codec<FrameworkState>('frame', { step: whole(1, STEPS, STEPS) });
