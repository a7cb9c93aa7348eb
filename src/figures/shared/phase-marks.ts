import type { RenderFunction } from '@observablehq/plot';
import type { Spot } from './dodge.ts';
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

const SVG = 'http://www.w3.org/2000/svg';
const px = (value: number) => String(Math.round(value * 10) / 10);

/**
 * Draws phases as one link each: the box, faint whiskers through the true place, a hair from there to the mark where it
 * was set apart, the glyph, and its words. Boxes first in each group, so that a style sheet can show one on demand.
 */
export const phaseMarks =
  (marks: readonly PhaseMark[]): RenderFunction =>
  (_index, _scales, _values, _dimensions, context) => {
    const make = (name: string, attributes: Readonly<Record<string, string>>, children: readonly Node[] = []) => {
      const element = context.document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children);
      return element;
    };
    const words = (text: string) => {
      const title = make('title', {});
      title.textContent = text;
      return title;
    };
    return make(
      'g',
      { class: 'phases' },
      marks.map((mark) =>
        make('a', { class: `phase ${mark.tone}`, href: mark.href, 'data-key': mark.key, tabindex: '-1' }, [
          words(mark.label),
          ...boxParts(mark).map(([name, attributes]) => make(name, attributes)),
          ...glyphParts(mark.glyph, mark.spot, mark.r).map((attributes) => make('path', attributes)),
        ]),
      ),
    );
  };

function boxParts({ box, home, spot, glyph, r }: PhaseMark): [string, Record<string, string>][] {
  const moved = Math.hypot(home.x - spot.x, home.y - spot.y) > r;
  const whiskers = `M${px(box.x0)},${px(home.y)}H${px(box.x1)}M${px(home.x)},${px(box.y0)}V${px(box.y1)}`;
  const hair = `M${px(home.x)},${px(home.y)}L${px(spot.x)},${px(spot.y)}`;
  const size = { width: px(box.x1 - box.x0), height: px(box.y1 - box.y0) };
  return [
    ['rect', { class: 'box', x: px(box.x0), y: px(box.y0), ...size, fill: glyph.ink, stroke: glyph.ink }],
    ['path', { class: 'whiskers', d: whiskers, stroke: glyph.ink, fill: 'none' }],
    ...(moved
      ? ([['path', { class: 'hair', d: hair, stroke: glyph.ink, fill: 'none' }]] as [string, Record<string, string>][])
      : []),
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
