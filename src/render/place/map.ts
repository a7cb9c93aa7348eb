import type { Dataset } from '../../data/types.ts';
import { canvas } from '../../figures/shared/canvas.ts';
import { el, elements } from '../../figures/shared/elements.ts';
import { glyphOf } from '../../figures/shared/glyph-of.ts';
import { INK } from '../../figures/shared/ink.ts';
import { mapAxes } from '../../figures/shared/map-axes.ts';
import { mapLayout } from '../../figures/shared/map-layout.ts';
import { glyphParts } from '../../figures/shared/phase-marks.ts';
import type { Lang } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { positions } from '../../model/position.ts';
import { toSvg } from '../svg.ts';
import { PLACE_FRAME } from './frame.ts';

/** The parts of the programme's own mark, which the browser fills in; not shown until there is a place. */
const own = el(
  'g',
  { class: 'own', display: 'none' },
  el('rect', { class: 'own-box', fill: INK.neutral, stroke: INK.neutral }),
  el('path', { class: 'own-whiskers', fill: 'none', stroke: INK.neutral }),
  el('g', { class: 'own-mark' }),
);

/** The small map on which a reader's programme will stand: the documented phases with a place, in the background. */
export function placeMap(data: Dataset, lang: Lang): string {
  const w = placeWords[lang];
  const placed = mapLayout(
    positions(data).filter(({ certainty }) => certainty !== 'outside' && certainty !== 'no-position'),
    PLACE_FRAME,
  );
  const others = placed.flatMap(({ row, spot }) =>
    glyphParts(glyphOf(row), spot, PLACE_FRAME.r).map((attributes) => el('path', attributes)),
  );
  const drawing = {
    plot: canvas(PLACE_FRAME.width, PLACE_FRAME.height, [
      ...mapAxes(PLACE_FRAME, true, placed, lang),
      elements(others, 'others'),
      elements([own], 'own-layer'),
    ]),
    title: w.mapTitle,
    alt: w.mapAlt(placed.length),
  };
  return toSvg(drawing, 'place-map', 'place-map');
}
