import type { Ctx } from '../figure.ts';
import type { El } from '../shared/elements.ts';
import { write } from '../shared/write.ts';
import { block, type Part } from './block.ts';
import type { Frame } from './frame.ts';
import { heads } from './heads.ts';
import { indicatorsOf, type Selected } from './select.ts';
import { ADDRESSEES } from './state.ts';
import { words } from './text.ts';

/** All recommendations that are drawn, under the name of the side that they address. */
export function overview(selected: Selected, f: Frame, ctx: Ctx): Part {
  const head = heads(selected.indicators, f, ctx.lang);
  const elements: El[] = [...head.elements];
  let { y } = head;
  for (const to of ADDRESSEES) {
    const mine = selected.recommendations.filter((one) => one.to === to);
    if (mine.length === 0) continue;
    elements.push(write(0, y + 16, words[ctx.lang].to[to], { size: 16, bold: true, className: 'corner' }));
    y += 30;
    for (const one of mine) {
      const drawn = block(one, indicatorsOf(one, selected), f, y, ctx);
      elements.push(...drawn.elements);
      ({ y } = drawn);
    }
    y += 14;
  }
  return { elements, y };
}
