import { LEFT_OUT } from '../../model/conditions.ts';
import type { Ctx } from '../figure.ts';
import type { El } from '../shared/elements.ts';
import { pack } from '../shared/field.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Counts } from './findings.ts';
import type { Frame } from './frame.ts';
import { member } from './member.ts';
import type { MemberRow } from './rows.ts';
import { words } from './text.ts';

const GAP = 20;

/** The phases that the table can't hold, by reason: in the fewest rows that the width allows. */
export function leftOut(all: readonly MemberRow[], n: Counts, brought: string, y: number, f: Frame, ctx: Ctx) {
  const w = words[ctx.lang];
  const elements: El[] = [
    write(0, y + 10, w.leftOut(n.all - n.phases, n.all), { size: f.font + 1, bold: true, className: 'corner' }),
  ];
  const columns = f.narrow ? 1 : f.width > 900 ? 4 : 2;
  const width = (f.width - GAP * (columns - 1)) / columns;
  const reasons = LEFT_OUT.filter((why) => n.leftOut[why] > 0);
  let top = y + 28;
  for (let i = 0; i < reasons.length; i += columns) {
    const parts = reasons.slice(i, i + columns).map((why, j) => {
      const x = j * (width + GAP);
      const lines = wrap(w.reason(w.reasons[why], n.leftOut[why]), 12, width);
      const { spots, height } = pack(n.leftOut[why], x, top + lines.length * 15, width, f.step);
      const mine = all.filter((one) => one.leftOut === why);
      return {
        elements: [
          write(x, top + 6, lines, { fill: INK.muted }),
          ...mine.map((one, k) => member(one, spots[k] ?? { x, y: top }, f.r, brought, ctx)),
        ],
        height: lines.length * 15 + height,
      };
    });
    elements.push(...parts.flatMap((part) => part.elements));
    top += Math.max(...parts.map(({ height }) => height)) + 10;
  }
  return { elements, height: top - y };
}
