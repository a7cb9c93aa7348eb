import type { Figure } from '../../../src/figures/figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type DraftFigureRow } from './rows.ts';
import { draftFigureCodec, type DraftFigureState } from './state.ts';
import { howTo, title } from './text.ts';

export const draftFigure: Figure<DraftFigureRow, DraftFigureState> = {
  id: 'draft-figure',
  title,
  howTo,
  codec: draftFigureCodec,
  controls,
  rows,
  draw,
};
