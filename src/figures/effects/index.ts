import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type EffectsRow } from './rows.ts';
import { effectsCodec, type EffectsState } from './state.ts';
import { howTo, title } from './text.ts';

export const effects: Figure<EffectsRow, EffectsState> = {
  id: 'effects',
  title,
  howTo,
  codec: effectsCodec,
  controls,
  rows,
  draw,
};
