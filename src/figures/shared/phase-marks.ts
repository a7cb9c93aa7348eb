import type { RenderFunction } from '@observablehq/plot';
import type { Spot } from './dodge.ts';
import { el, elements, px, type El } from './elements.ts';
import { half, outline, type Glyph } from './glyph.ts';
import type { Box } from './labels.ts';

/** One phase as it is drawn. Places in px. */
export interface PhaseMark {
  readonly key: string;
  readonly glyph: Glyph;
  /** Where its scores are. */
  readonly home: Spot;
  /** Where the mark stands, set apart from its neighbours. */
  readonly spot: Spot;
  /** How far unknown and disputed codes could move it. */
  readonly box: Box;
  readonly r: number;
  /** The mark in words. */
  readonly label: string;
  readonly href: string;
  /** `forward` marks show their box at all times, `back` ones step behind. */
  readonly tone: 'plain' | 'forward' | 'back';
}

/**
 * Draws phases as one link each: the box, faint whiskers through the true place, a hair from there to the mark where it
 * was set apart, the glyph, and its words. Boxes first in each group, so that a style sheet can show one on demand.
 */
export const phaseMarks = (marks: readonly PhaseMark[]): RenderFunction =>
  elements(
    marks.map((mark) =>
      el(
        'a',
        { class: `phase ${mark.tone}`, href: mark.href, 'data-key': mark.key, tabindex: '-1' },
        el('title', {}, mark.label),
        ...boxParts(mark),
        ...glyphParts(mark.glyph, mark.spot, mark.r).map((attributes) => el('path', attributes)),
      ),
    ),
    'phases',
  );

function boxParts({ box, home, spot, glyph, r }: PhaseMark): El[] {
  const moved = Math.hypot(home.x - spot.x, home.y - spot.y) > r;
  const whiskers = `M${px(box.x0)},${px(home.y)}H${px(box.x1)}M${px(home.x)},${px(box.y0)}V${px(box.y1)}`;
  const hair = `M${px(home.x)},${px(home.y)}L${px(spot.x)},${px(spot.y)}`;
  const size = { width: box.x1 - box.x0, height: box.y1 - box.y0 };
  const line = { stroke: glyph.ink, fill: 'none' };
  return [
    el('rect', { class: 'box', x: box.x0, y: box.y0, ...size, fill: glyph.ink, stroke: glyph.ink }),
    el('path', { class: 'whiskers', d: whiskers, ...line }),
    ...(moved ? [el('path', { class: 'hair', d: hair, ...line })] : []),
  ];
}

/** The paths of a glyph at a place: its body, and where contested the half that is filled. */
export function glyphParts(glyph: Glyph, { x, y }: Spot, r: number): Record<string, string>[] {
  const transform = `translate(${px(x)},${px(y)})`;
  const stroke = { stroke: glyph.ink, 'stroke-width': glyph.shape === 'cross' ? '2' : '1.6' };
  const body = {
    class: 'glyph',
    transform,
    d: outline(glyph.shape, r),
    fill: glyph.fill === 'solid' ? glyph.ink : glyph.shape === 'cross' ? 'none' : 'var(--paper)',
    ...stroke,
  };
  return glyph.fill === 'half' ? [body, { transform, d: half(glyph.shape, r), fill: glyph.ink }] : [body];
}
