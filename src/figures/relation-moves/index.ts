import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type RelationMoveRow } from './rows.ts';
import { relationCodec, type RelationState } from './state.ts';
import { howTo, title } from './text.ts';

export const relationMoves: Figure<RelationMoveRow, RelationState> = {
  id: 'relation-moves',
  title,
  howTo,
  codec: relationCodec,
  controls,
  rows,
  draw,
};
