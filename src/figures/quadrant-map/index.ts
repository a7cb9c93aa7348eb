import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type MapRow } from './rows.ts';
import { mapCodec, type MapState } from './state.ts';
import { howTo, title } from './text.ts';

export const quadrantMap: Figure<MapRow, MapState> = {
  id: 'quadrant-map',
  title,
  howTo,
  legend: true,
  walks: true,
  codec: mapCodec,
  controls,
  rows,
  draw,
};
