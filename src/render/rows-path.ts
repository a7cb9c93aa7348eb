import { createHash } from 'node:crypto';
import type { Dataset } from '../data/types.ts';
import type { AnyFigure } from '../figures/index.ts';
import { rowsOf } from './picture.ts';

/** The rows of a figure as a browser loads them. */
export const rowsJson = (figure: AnyFigure, data: Dataset): string => JSON.stringify(rowsOf(figure, data));

/** Where they stand, named by their content so that they may be kept for ever. */
export function rowsPath(figure: AnyFigure, data: Dataset): string {
  const hash = createHash('sha256').update(rowsJson(figure, data)).digest('hex').slice(0, 10);
  return `rows/${figure.id}.${hash}.json`;
}
