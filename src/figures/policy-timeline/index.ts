import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type TimelineRow } from './rows.ts';
import { timelineCodec, type TimelineState } from './state.ts';
import { howTo, title } from './text.ts';

export const policyTimeline: Figure<TimelineRow, TimelineState> = {
  id: 'policy-timeline',
  title,
  howTo,
  codec: timelineCodec,
  controls,
  rows,
  draw,
};
