import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type GrowthRow } from './rows.ts';
import { growthCodec, type GrowthState } from './state.ts';
import { howTo, title } from './text.ts';

export const organisationsGrowth: Figure<GrowthRow, GrowthState> = {
  id: 'organisations-growth',
  title,
  howTo,
  codec: growthCodec,
  controls,
  rows,
  draw,
};
