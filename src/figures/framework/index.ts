import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type FrameworkRow } from './rows.ts';
import { frameworkCodec, type FrameworkState } from './state.ts';
import { steps } from './steps.ts';
import { howTo, title } from './text.ts';

export const framework: Figure<FrameworkRow, FrameworkState> = {
  id: 'framework',
  title,
  howTo,
  codec: frameworkCodec,
  controls,
  steps,
  rows,
  draw,
};
