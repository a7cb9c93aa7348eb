import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type CountingRow } from './rows.ts';
import { countingCodec, type CountingState } from './state.ts';
import { howTo, title } from './text.ts';

export const countingChildren: Figure<CountingRow, CountingState> = {
  id: 'counting-children',
  title,
  howTo,
  codec: countingCodec,
  controls,
  rows,
  draw,
};
