import { NARROW } from '../figure.ts';
import { COMPONENTS } from '../../model/outcomes.ts';
import type { Triangle } from './ternary.ts';
import type { Weighable, Weighed } from './weigh.ts';

/** Geometry of the figure in px. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  readonly triangle: Triangle;
  /** How wide what stands at the triangle may be. */
  readonly left: number;
  /** Where the part about the reader's weights stands: beside the triangle, or beneath it on a phone. */
  readonly side: { readonly x: number; readonly width: number };
  readonly plotHeight: number;
  /** Lowest and highest D that is drawn: those of any weights, so that the scale stands still while they change. */
  readonly domain: readonly [low: number, high: number];
}

/** Every D lies between the differences of the components, whatever they weigh; its interval may reach further. */
function domainOf({ ways }: Weighable, interval: Weighed['interval']): [number, number] {
  const components = ways.flatMap((way) => COMPONENTS.flatMap((name) => way.components[name] ?? []));
  const all = [...components, ...(interval ?? [])];
  return [Math.floor(Math.min(-0.1, ...all) * 10) / 10, Math.ceil(Math.max(0.1, ...all) * 10) / 10];
}

export function frameFor(width: number, of: Weighable, interval: Weighed['interval']): Frame {
  const narrow = width < NARROW;
  const left = narrow ? width : Math.round(width * 0.43);
  const edge = narrow ? Math.min(260, left - 60) : left - 60;
  const gap = narrow ? 0 : 36;
  return {
    width,
    narrow,
    left,
    triangle: { x: narrow ? (left - edge) / 2 : 20, top: 30, side: edge },
    side: narrow ? { x: 0, width } : { x: left + gap, width: width - left - gap },
    plotHeight: narrow ? 190 : 260,
    domain: domainOf(of, interval),
  };
}
