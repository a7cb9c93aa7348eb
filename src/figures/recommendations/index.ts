import type { Figure } from '../figure.ts';
import { draw } from './draw.ts';
import { rows, type Row } from './rows.ts';
import { recommendationCodec, type RecommendationState } from './state.ts';
import { howTo, title } from './text.ts';

export const recommendations: Figure<Row, RecommendationState> = {
  id: 'recommendations',
  title,
  howTo,
  codec: recommendationCodec,
  rows,
  draw,
};
