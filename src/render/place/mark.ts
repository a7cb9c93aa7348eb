import { px } from '../../figures/shared/elements.ts';
import { glyphOf } from '../../figures/shared/glyph-of.ts';
import { xOf, yOf } from '../../figures/shared/map-frame.ts';
import { glyphParts } from '../../figures/shared/phase-marks.ts';
import type { Placement } from '../../model/placement.ts';
import { OWN_RADIUS, PLACE_FRAME } from './frame.ts';

type Attributes = Readonly<Record<string, string>>;

/** The programme's own mark, in px of the small map. */
export interface OwnMark {
  readonly x: string;
  readonly y: string;
  readonly box: Attributes;
  readonly whiskers: string;
  /** The paths of the glyph, around the origin. */
  readonly glyph: readonly Attributes[];
}

/** Where the mark of a placement stands and how it looks; null without a place. */
export function ownMark(placement: Placement): OwnMark | null {
  const { initiation, integration } = placement;
  if (initiation.value === null || integration.value === null) return null;
  const [x, y] = [xOf(initiation.value, PLACE_FRAME), yOf(integration.value, PLACE_FRAME)];
  const [x0, x1] = [xOf(initiation.low, PLACE_FRAME), xOf(initiation.high, PLACE_FRAME)];
  const [y0, y1] = [yOf(integration.high, PLACE_FRAME), yOf(integration.low, PLACE_FRAME)];
  return {
    x: px(x),
    y: px(y),
    box: { x: px(x0), y: px(y0), width: px(x1 - x0), height: px(y1 - y0) },
    whiskers: `M${px(x0)},${px(y)}H${px(x1)}M${px(x)},${px(y0)}V${px(y1)}`,
    glyph: glyphParts(glyphOf(placement), { x: 0, y: 0 }, OWN_RADIUS),
  };
}
