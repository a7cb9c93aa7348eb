import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Alpha } from '../../model/agreement.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { said } from '../shared/spoken.ts';
import { textWidth } from '../shared/text-width.ts';
import { write } from '../shared/write.ts';
import { xOf, type Frame, type Panel } from './frame.ts';
import type { ItemRow } from './rows.ts';
import { isWeak, standing } from './standing.ts';
import { words } from './text.ts';

/** The sign of a measure: solid for the value, hollow for whether evidence was seen. */
export const sign = (measure: Panel['measure'], x: number, y: number, r: number, ink: string): El =>
  el('circle', { cx: x, cy: y, r, fill: measure === 'values' ? ink : INK.paper, stroke: ink, 'stroke-width': 2 });

const whisker = ([low, high]: readonly [number, number], y: number, panel: Panel, f: Frame, ink: string): El => {
  const [from, to] = [xOf(low, panel, f), xOf(high, panel, f)];
  return el('path', {
    d: `M${px(from)},${px(y - 4)}v8M${px(to)},${px(y - 4)}v8M${px(from)},${px(y)}H${px(to)}`,
    stroke: ink,
    'stroke-width': 1.4,
    fill: 'none',
  });
};

/** Words beside a mark that has no interval, on the side where there is room. */
function beside(text: string, at: number, y: number, { x, width }: Panel, r: number): El {
  const left = at - r - 6 - textWidth(text, 12) >= x;
  const right = at + r + 6 + textWidth(text, 12) <= x + width;
  return left || !right
    ? write(at - r - 6, y, text, { anchor: 'end', fill: INK.muted, className: 'beside' })
    : write(at + r + 6, y, text, { fill: INK.muted, className: 'beside' });
}

function inWords(item: ItemRow, panel: Panel, lang: Lang): string {
  const w = words[lang];
  const { alpha, n, interval } = item[panel.measure];
  const is = standing(item[panel.measure]);
  const more = interval
    ? w.interval(decimal(interval[0]), decimal(interval[1]))
    : is === 'interval'
      ? ''
      : ` (${w.standings[is]})`;
  return w.mark(item.label[lang], w.measures[panel.measure], alpha === null ? '–' : decimal(alpha), more, n);
}

/** One alpha on its scale, with its interval or with what there is instead, and the number of units. */
export function mark(item: ItemRow, panel: Panel, y: number, f: Frame, lang: Lang): El {
  const of: Alpha = item[panel.measure];
  const is = standing(of);
  const ink = isWeak(of) ? INK.accent : INK.text;
  const number = write(panel.n, y, String(of.n), { anchor: 'end', fill: INK.muted });
  const spoken = (...children: El[]) => said(inWords(item, panel, lang), 'alpha', ...children, number);
  if (of.alpha === null) {
    const text = words[lang].standings[is === 'nothing' ? 'nothing' : 'all-alike'];
    return spoken(beside(text, xOf(1, panel, f) + f.r + 6, y, panel, f.r));
  }
  const x = xOf(of.alpha, panel, f);
  return spoken(
    ...(of.interval ? [whisker(of.interval, y, panel, f, ink)] : []),
    ...(of.alpha === 1
      ? [el('circle', { cx: x, cy: y, r: f.r + 3, fill: 'none', stroke: INK.muted, 'stroke-width': 1 })]
      : []),
    sign(panel.measure, x, y, f.r, ink),
    ...(is === 'interval' ? [] : [beside(words[lang].standings[is], x, y, panel, f.r + 2)]),
  );
}
