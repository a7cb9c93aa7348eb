import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { said } from '../shared/spoken.ts';
import { toneOf } from '../shared/tones.ts';
import type { Distribution } from './distribution.ts';

/** Blocks narrower than this are not told apart by a line. */
const LEAST_BLOCK = 5;

/**
 * One bar: a part for each code and a dashed one for the unknown, as long as the phases weigh; thin lines part the phases,
 * and a line beneath marks those on which the coders differed.
 *
 * @param words the bar in words
 */
export function bar(of: Distribution, x: number, y: number, width: number, height: number, words: string): El {
  const total = of.levels.reduce((sum, { members }) => sum + weightOf(members), 0);
  const scale = width / total;
  const parts: El[] = [];
  const cuts: string[] = [];
  const lines: string[] = [];
  let at = x;
  for (const { code, members } of of.levels) {
    const length = weightOf(members) * scale;
    if (length === 0) continue;
    const part =
      code === null
        ? el('rect', { ...inset(at, y, length, height), fill: 'none', stroke: INK.muted, 'stroke-dasharray': '2 2' })
        : el('rect', {
            x: at,
            y,
            width: length,
            height,
            ...toneOf(of.item, code),
            stroke: INK.muted,
            'stroke-width': 0.6,
          });
    parts.push(keyed(part, `code-${code ?? 'unknown'}`));
    for (const { weight, differed } of members) {
      const next = at + weight * scale;
      if (weight * scale >= LEAST_BLOCK && code !== null) cuts.push(`M${px(next)},${px(y)}v${height}`);
      if (differed) lines.push(`M${px(at + 0.5)},${px(y + height + 3)}H${px(next - 0.5)}`);
      at = next;
    }
  }
  return said(
    words,
    'bar',
    ...parts,
    el('path', { d: cuts.join(''), stroke: INK.paper, 'stroke-width': 1 }),
    el('path', { d: lines.join(''), stroke: INK.text, 'stroke-width': 1.6 }),
  );
}

const weightOf = (members: readonly { readonly weight: number }[]): number =>
  members.reduce((sum, { weight }) => sum + weight, 0);

const inset = (x: number, y: number, width: number, height: number) => ({
  x: x + 0.5,
  y: y + 0.5,
  width: Math.max(0.5, width - 1),
  height: height - 1,
});
