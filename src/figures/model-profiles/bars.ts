import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { amountOfPhases } from '../shared/amount-of-phases.ts';
import { codeWord } from '../shared/code-words.ts';
import type { Item } from '../shared/coded.ts';
import { el, type El } from '../shared/elements.ts';
import { groupName } from '../shared/groups.ts';
import { INK } from '../shared/ink.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { bar } from './bar.ts';
import { distribution, type Distribution } from './distribution.ts';
import type { Frame } from './frame.ts';
import { dimensionHead, heads, key, type Filled, type Part } from './heads.ts';
import { words } from './text.ts';

/** In how many phases an indicator is known, of how many; as short as can be, for it stands beside every bar. */
export const knownOf = ({ known, of }: Pick<Distribution, 'known' | 'of'>): string =>
  `${amountOfPhases(known)}/${amountOfPhases(of)}`;

/** Bars for some indicators, one column a group. A row has its place in a group of its own: one that moves is not drawn anew. */
export function bars(items: readonly Item[], columns: readonly Filled[], f: Frame, lang: Lang): Part {
  const head = heads(columns, f, lang);
  const signs = row('key', ...key(0, f.narrow ? head.height + 8 : 10, f.narrow, lang));
  const elements: El[] = [];
  let y = head.height + (f.narrow ? 30 : 10);
  let group = '';
  for (const item of items) {
    if (item.group !== group) {
      const about = dimensionHead(item, columns, f, lang);
      elements.push(...about.elements.map((one) => placed(one, 0, y + 8)));
      y += about.height + 14;
      group = item.group;
    }
    const drawn = rowOf(item, columns, f, lang);
    elements.push(placed(row(item.key, ...drawn.elements), 0, y));
    y += drawn.height;
  }
  const empty = f.narrow ? [] : emptyColumns(columns, head.height + 62, y, lang);
  return { elements: [row('empty', ...empty), ...head.elements, signs, row('bars', ...elements)], height: y };
}

function rowOf(item: Item, columns: readonly Filled[], f: Frame, lang: Lang): Part {
  const label = wrap(item.label[lang], f.font, f.narrow ? f.width : f.label - 14);
  const height = f.narrow ? 64 : Math.max(34, label.length * f.font * 1.25 + 14);
  const middle = f.narrow ? 26 : height / 2;
  return {
    elements: [
      el('line', { x1: 0, y1: 0, x2: f.width, y2: 0, stroke: INK.line, 'stroke-opacity': 0.6 }),
      write(0, f.narrow ? 12 : middle - ((label.length - 1) / 2) * f.font * 1.25, label, { size: f.font }),
      ...columns.map((column) => row(column.group, ...cell(item, column, middle, f, lang))),
    ],
    height,
  };
}

function cell(item: Item, { group, x, width, bar: length, members }: Filled, y: number, f: Frame, lang: Lang): El[] {
  if (members.length === 0)
    return f.narrow ? [write(x + width / 2, y + 2, '–', { anchor: 'middle', fill: INK.muted })] : [];
  const of = distribution(members, group, item);
  const known = knownOf(of);
  const top = f.narrow ? y - 4 : y - f.barHeight / 2 - 1;
  return [
    bar(of, x, top, length, f.barHeight, inWords(of, lang)),
    f.narrow
      ? write(x, top + f.barHeight + 14, known, { fill: INK.muted })
      : write(x + length + 8, y, known, { fill: INK.muted }),
  ];
}

function inWords(of: Distribution, lang: Lang): string {
  const w = words[lang];
  const levels = of.levels
    .filter(({ phases }) => phases > 0)
    .map(({ code, phases }) =>
      w.level(code === null ? w.unknown : codeWord(of.item, code, lang), amountOfPhases(phases)),
    );
  const { listComma } = strings(lang).punctuation;
  return w.bar(
    groupName(of.group, lang),
    of.item.label[lang],
    levels.join(listComma),
    amountOfPhases(of.known),
    amountOfPhases(of.of),
  );
}

/** A model without a phase is said aloud, not left blank. */
export const emptyColumns = (columns: readonly Filled[], top: number, bottom: number, lang: Lang): El[] =>
  columns
    .filter(({ members }) => members.length === 0)
    .map(({ group, x, width }) =>
      row(
        group,
        el('rect', { x: x - 4, y: top, width: width + 4, height: bottom - top, fill: INK.ground }),
        write(x + 4, top + 20, wrap(words[lang].noPhase, 13, width - 8), { size: 13, fill: INK.muted }),
      ),
    );
