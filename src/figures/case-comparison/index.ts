import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { draw } from './draw.ts';
import { rows, type ComparisonRow } from './rows.ts';
import { comparisonCodec, type ComparisonState } from './state.ts';
import { howTo, title } from './text.ts';

export const caseComparison: Figure<ComparisonRow, ComparisonState> = {
  id: 'case-comparison',
  title,
  howTo,
  legend: true,
  codec: comparisonCodec,
  controls,
  rows,
  draw,
};
