import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type NeedsRow } from './rows.ts';
import { needsCodec, type NeedsState } from './state.ts';
import { howTo, title } from './text.ts';

export const needsByModel: Figure<NeedsRow, NeedsState> = {
  id: 'needs-by-model',
  title,
  howTo,
  legend: true,
  codec: needsCodec,
  controls,
  rows,
  draw,
};
