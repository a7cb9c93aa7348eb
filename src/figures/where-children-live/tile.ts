import { strings } from '../../i18n/strings.ts';
import type { Lang } from '../../i18n/languages.ts';
import { INK } from '../shared/ink.ts';
import { lettering } from '../shared/lettering.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import type { Grid } from './frame.ts';
import type { Province } from './tiles.ts';

/** The ground of a tile, which begins at the origin: filled where something is known, an empty dashed frame where nothing is. */
export const ground = ({ width, height }: Grid['tile'], known: boolean): Shape =>
  shape('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 2,
    fill: known ? INK.ground : 'none',
    stroke: INK.line,
    ...(known ? {} : { 'stroke-dasharray': '3 3' }),
  });

/** A province's name in its tile (its estimated width is on the safe side); the two letters of its code where the name has no room, as on phones in English. */
export function nameMarks(province: Province, grid: Grid, known: boolean, lang: Lang): Shape[] {
  const name = strings(lang).provinces[province];
  const room = grid.tile.width + (grid.small ? -2 : 2);
  const lines = wrap(name, 12, room);
  const whole = lines.every((line) => textWidth(line, 12) <= room) && lines.length <= (grid.small ? 1 : 2);
  return (whole ? lines : [province.replace('CN-', '')]).map((line, i) =>
    lettering(grid.tile.width / 2, (grid.small ? 12 : 13) + i * 14, line, {
      size: 12,
      anchor: 'middle',
      fill: known ? INK.text : INK.muted,
    }),
  );
}
