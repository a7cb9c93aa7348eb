import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type ArgueRow } from './rows.ts';
import { argueCodec, type ArgueState } from './state.ts';
import { howTo, title } from './text.ts';

export const argue: Figure<ArgueRow, ArgueState> = {
  id: 'argue',
  title,
  howTo,
  codec: argueCodec,
  controls,
  rows,
  draw,
};
