import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type ConditionsRow } from './rows.ts';
import { conditionsCodec, type ConditionsState } from './state.ts';
import { howTo, title } from './text.ts';

export const conditions: Figure<ConditionsRow, ConditionsState> = {
  id: 'conditions',
  title,
  howTo,
  legend: true,
  codec: conditionsCodec,
  controls,
  rows,
  draw,
};
