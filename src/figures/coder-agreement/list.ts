import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
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
      elements.push(row(panel.measure, ...named.el));
      y += named.height + 2;
    }
  else {
    const named = f.panels.map((panel) => ({ panel, ...panelHead(panel, 0, f, lang) }));
    elements.push(...named.map(({ panel, el: parts }) => row(panel.measure, ...parts)));
    y = Math.max(...named.map(({ height }) => height));
  }
  const over = f.narrow ? f.panels.slice(0, 1) : f.panels;
  elements.push(...over.map((panel, i) => row(`convention-${i}`, ...marksHead(panel, y + 14, f, lang))));
  return { elements, height: y + 24 };
}

/** Items group by group, each with its marks. A row has its place in a group of its own: one that moves is not drawn anew. */
export function list(items: readonly ItemRow[], f: Frame, lang: Lang): Part {
  const above = head(f, lang);
  const body: El[] = [];
  let y = above.height;
  for (const group of GROUPS) {
    const members = items.filter((item) => item.group === group);
    if (members.length === 0) continue;
    const name = write(0, 16, groupName(group, lang), { size: f.font + 2, bold: true, className: 'corner' });
    body.push(placed(row(`head-${group}`, name), 0, y));
    y += 28;
    for (const item of members) {
      const drawn = rowOf(item, f, lang);
      body.push(placed(row(item.id, ...drawn.elements), 0, y));
      y += drawn.height;
    }
    y += f.narrow ? 4 : 8;
  }
  const scales = f.narrow ? f.panels.slice(0, 1) : f.panels;
  return {
    elements: [
      ...scales.map((panel, i) => row(`ground-${i}`, ...ground(panel, above.height - 2, y, f))),
      row('head', ...above.elements),
      ...body,
      ...scales.map((panel, i) => placed(row(`axis-${i}`, ...axis(panel, 11, f, lang)), 0, y)),
    ],
    height: y + 36,
  };
}

/** An item beside its scales, or on a phone over its marks. */
function rowOf(item: ItemRow, f: Frame, lang: Lang): Part {
  const name = wrap(item.label[lang], f.font, f.narrow ? f.width : f.label - 14);
  const line = f.font * 1.25;
  const rule = el('path', { d: `M0,0H${f.width}`, stroke: INK.line, 'stroke-opacity': 0.6, fill: 'none' });
  if (f.narrow) {
    const under = 5 + name.length * line;
    return {
      elements: [
        rule,
        write(0, 11, name, { size: f.font, className: 'item' }),
        ...f.panels.map((panel, i) => keyed(mark(item, panel, under + 8 + i * f.row, f, lang), panel.measure)),
      ],
      height: 8 + name.length * line + f.panels.length * f.row + 3,
    };
  }
  const height = Math.max(f.row, name.length * line + 6);
  const middle = height / 2;
  return {
    elements: [
      rule,
      write(0, middle - ((name.length - 1) / 2) * line, name, { size: f.font }),
      ...f.panels.map((panel) => keyed(mark(item, panel, middle, f, lang), panel.measure)),
    ],
    height,
  };
}
