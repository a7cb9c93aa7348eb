import type { Dataset } from '../data/types.ts';
import type { Ctx, Drawing } from '../figures/figure.ts';
import type { AnyFigure } from '../figures/index.ts';
import { toSvg } from './svg.ts';

const kept = new WeakMap<Dataset, Map<string, unknown>>();

/** What `make` gives, computed once a build however many pages ask for it. */
function once<T>(data: Dataset, key: string, make: () => T): T {
  const mine = kept.get(data) ?? new Map<string, unknown>();
  kept.set(data, mine);
  if (!mine.has(key)) mine.set(key, make());
  return mine.get(key) as T;
}

/** A figure's rows. */
export const rowsOf = (figure: AnyFigure, data: Dataset): readonly unknown[] =>
  once(data, `${figure.id} rows`, () => figure.rows(data) as readonly unknown[]);

export interface Picture {
  readonly drawing: Drawing;
  readonly svg: string;
}

/**
 * A figure of the whole dataset in one state, drawn and rendered.
 *
 * @param state what differs from the default state
 * @param id prefix of the ids inside the SVG, unique on its page
 * @param className classes of the SVG element
 */
export function picture(
  figure: AnyFigure,
  data: Dataset,
  state: object,
  ctx: Ctx,
  id: string,
  className: string,
): Picture {
  const whole = { ...(figure.codec.defaults as object), ...state };
  return once(data, [figure.id, ctx.lang, ctx.width, figure.codec.toQuery(whole), id, className].join(' '), () => {
    const drawing = figure.draw(rowsOf(figure, data), whole, ctx);
    return { drawing, svg: toSvg(drawing, id, className) };
  });
}
