import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type RobustnessRow } from './rows.ts';
import { robustnessCodec, type RobustnessState } from './state.ts';
import { howTo, title } from './text.ts';

export const robustness: Figure<RobustnessRow, RobustnessState> = {
  id: 'robustness',
  title,
  howTo,
  codec: robustnessCodec,
  controls,
  rows,
  draw,
};
