import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import { mark } from './mark.ts';
import { GROUPS, type Group, type ItemRow } from './rows.ts';
import { axis, ground, marksHead, panelHead } from './scale.ts';
import { words } from './text.ts';

export interface Part {
  readonly elements: readonly El[];
  readonly height: number;
}

/** The name of a group. */
export const groupName = (group: Group, lang: Lang): string =>
  group === 'needs' || group === 'whole' ? words[lang].groups[group] : strings(lang).dimensions[group];

/** Everything over the rows: what is measured, and the marks of the convention. */
function head(f: Frame, lang: Lang): Part {
  const elements: El[] = [];
  let y = 0;
  if (f.narrow)
    for (const panel of f.panels) {
      const named = panelHead(panel, y, f, lang);
      elements.push(...named.el);
      y += named.height + 2;
    }
  else {
    const named = f.panels.map((panel) => panelHead(panel, 0, f, lang));
    elements.push(...named.flatMap((one) => one.el));
    y = Math.max(...named.map(({ height }) => height));
  }
  const over = f.narrow ? f.panels.slice(0, 1) : f.panels;
  elements.push(...over.flatMap((panel) => marksHead(panel, y + 14, f, lang)));
  return { elements, height: y + 24 };
}

/** Items group by group, each with its marks. */
export function list(items: readonly ItemRow[], f: Frame, lang: Lang): Part {
  const above = head(f, lang);
  const body: El[] = [];
  let y = above.height;
  for (const group of GROUPS) {
    const members = items.filter((item) => item.group === group);
    if (members.length === 0) continue;
    body.push(write(0, y + 16, groupName(group, lang), { size: f.font + 2, bold: true, className: 'corner' }));
    y += 28;
    for (const item of members) {
      const row = rowOf(item, y, f, lang);
      body.push(...row.elements);
      y += row.height;
    }
    y += f.narrow ? 4 : 8;
  }
  const scales = f.narrow ? f.panels.slice(0, 1) : f.panels;
  return {
    elements: [
      ...scales.flatMap((panel) => ground(panel, above.height - 2, y, f)),
      ...above.elements,
      ...body,
      ...scales.flatMap((panel) => axis(panel, y + 11, f, lang)),
    ],
    height: y + 36,
  };
}

/** An item beside its scales, or on a phone over its marks. */
function rowOf(item: ItemRow, y: number, f: Frame, lang: Lang): Part {
  const name = wrap(item.label[lang], f.font, f.narrow ? f.width : f.label - 14);
  const line = f.font * 1.25;
  const rule = el('path', { d: `M0,${px(y)}H${f.width}`, stroke: INK.line, 'stroke-opacity': 0.6, fill: 'none' });
  if (f.narrow) {
    const under = y + 5 + name.length * line;
    return {
      elements: [
        rule,
        write(0, y + 11, name, { size: f.font, className: 'item' }),
        ...f.panels.map((panel, i) => mark(item, panel, under + 8 + i * f.row, f, lang)),
      ],
      height: 8 + name.length * line + f.panels.length * f.row + 3,
    };
  }
  const height = Math.max(f.row, name.length * line + 6);
  const middle = y + height / 2;
  return {
    elements: [
      rule,
      write(0, middle - ((name.length - 1) / 2) * line, name, { size: f.font }),
      ...f.panels.map((panel) => mark(item, panel, middle, f, lang)),
    ],
    height,
  };
}
