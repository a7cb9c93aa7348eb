import type { Ctx } from '../figure.ts';
import { INK } from '../shared/ink.ts';
import { shape, type Shape } from '../shared/shapes.ts';
import { linked } from '../shared/spoken.ts';
import type { Frame } from './frame.ts';
import type { BeginningRow } from './rows.ts';
import { words } from './text.ts';

const step = ({ r, narrow }: Frame) => r * 2 + (narrow ? 0 : 0.5);

/** Height of the highest pile, in px. */
export function pileHeight(cases: readonly BeginningRow[], frame: Frame): number {
  const years = Map.groupBy(cases, ({ started }) => started);
  return Math.max(0, ...[...years.values()].map(({ length }) => length)) * step(frame) + 6;
}

/** The programmes piled up in the year of their beginning, each a link. */
export function beginningMarks(cases: readonly BeginningRow[], base: number, frame: Frame, ctx: Ctx): Shape[] {
  return [...Map.groupBy(cases, ({ started }) => started)].flatMap(([year, begun]) =>
    begun.map(({ id, name }, i) =>
      linked(
        ctx.href(`cases/${id}`),
        words[ctx.lang].beginning(name[ctx.lang], year),
        'programme',
        shape('circle', {
          cx: frame.x(year + 0.5),
          cy: base - 4 - step(frame) * (i + 0.5),
          r: frame.r - 1,
          fill: INK.neutral,
        }),
      ),
    ),
  );
}
