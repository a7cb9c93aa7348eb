import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type WhereRow } from './rows.ts';
import { whereCodec, type WhereState } from './state.ts';
import { howTo, title } from './text.ts';

export const whereChildrenLive: Figure<WhereRow, WhereState> = {
  id: 'where-children-live',
  title,
  howTo,
  codec: whereCodec,
  controls,
  rows,
  draw,
};
