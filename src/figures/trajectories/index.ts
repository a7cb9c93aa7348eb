import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type TrajectoryRow } from './rows.ts';
import { trajectoryCodec, type TrajectoryState } from './state.ts';
import { howTo, title } from './text.ts';

export const trajectories: Figure<TrajectoryRow, TrajectoryState> = {
  id: 'trajectories',
  title,
  howTo,
  legend: true,
  codec: trajectoryCodec,
  controls,
  rows,
  draw,
};
