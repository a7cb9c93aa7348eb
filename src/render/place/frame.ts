import { FORMS } from '../../figures/figure.ts';
import { frameFor, type Frame } from '../../figures/shared/map-frame.ts';

/** Geometry of the small map: the frame of the map for phones, less tall, so that it stands beside the questions. */
export const PLACE_FRAME: Frame = { ...frameFor(FORMS.narrow, true), height: 310, bottom: 84, rail: 0, r: 3 };

/** Radius of the mark of the reader's own programme, in px. */
export const OWN_RADIUS = 8;
