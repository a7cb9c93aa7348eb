import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { balanced } from '../shared/balanced.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { write } from '../shared/write.ts';
import type { Block } from './component.ts';
import type { Line } from './estimates.ts';
import type { Frame } from './frame.ts';
import { amount, pText, span } from './numbers.ts';
import { words } from './text.ts';

/** How far to either side of zero all the differences of some outcomes reach, in tenths. */
export function reachOf(lines: readonly Line[]): number {
  const ends = lines.flatMap((line) => line.ends ?? []).map(Math.abs);
  return Math.min(1, Math.max(0.2, Math.ceil(Math.max(0, ...ends) * 10) / 10));
}

/** The differences, one a row, about a common zero; from 0 down. */
export function forest(lines: readonly Line[], reach: number, f: Frame, lang: Lang): Block {
  const w = words[lang];
  const [from, to] = f.forest;
  const at = (value: number) => (from + to) / 2 + (value / reach) * ((to - from) / 2);
  // On narrow phones a wider gap would push the left one out of the picture.
  const gap = f.names > 0 ? 8 : 4;
  const heads = [
    write(f.left, 8, w.differences, { bold: true, size: 13 }),
    write(at(0) - gap, 30, w.others, { anchor: 'end', fill: INK.muted }),
    write(at(0) + gap, 30, w.ahead, { fill: INK.muted }),
  ];
  const rows: El[] = [];
  let y = 44;
  lines.forEach((line, i) => {
    const drawn = f.names > 0 ? besides(line, at, f, lang) : beneath(line, at, f, lang);
    const apart = { d: `M${px(f.left)},0H${px(f.left + f.width)}`, stroke: INK.line };
    // On phones the names stand above the lines: zero is not drawn through them.
    const start = f.names > 0 ? 0 : 17;
    const zero = `M${px(at(0))},${px(start)}V${px(drawn.bottom)}`;
    const parts = [
      ...(i > 0 && line.begins ? [el('path', apart)] : []),
      el('path', { d: zero, stroke: INK.text, 'stroke-width': 1.2 }),
      ...drawn.elements,
    ];
    rows.push(placed(row(line.key, ...parts), 0, y));
    y += drawn.bottom;
  });
  const ticks = [-reach, 0, reach].map((value) =>
    write(at(value), y + 8, amount(value), {
      anchor: value < 0 ? 'start' : value > 0 ? 'end' : 'middle',
      fill: INK.muted,
    }),
  );
  return { elements: [...heads, ...rows, ...ticks], bottom: y + 20 };
}

type Scale = (value: number) => number;

/** The interval as a line, the difference as a dot on it; bounds as a pale band with no dot. */
function drawnAt({ kind, estimate, ends }: Line, y: number, at: Scale): El[] {
  if (!ends) return [];
  const [x0, x1] = [at(ends[0]), at(ends[1])];
  if (kind === 'bounds')
    return [
      el('rect', {
        x: x0,
        y: y - 5,
        width: x1 - x0,
        height: 10,
        fill: INK.ground,
        stroke: INK.muted,
        'stroke-dasharray': '3 2',
      }),
    ];
  const main = kind === 'main';
  const ink = main ? INK.accent : INK.text;
  const line = el('path', { d: `M${px(x0)},${px(y)}H${px(x1)}`, stroke: ink, 'stroke-width': main ? 4 : 1.6 });
  const d = estimate?.difference ?? null;
  return d === null ? [line] : [line, el('circle', { cx: at(d), cy: y, r: main ? 7 : 4, fill: ink })];
}

/** A row's numbers: the difference with its interval, then what it rests on, in one or two parts. */
function inWords({ estimate, ends, kind }: Line, lang: Lang): { said: string; more: readonly string[] } {
  const w = words[lang];
  if (kind === 'bounds') return { said: ends ? span(ends, lang) : w.none, more: [w.allUnknown] };
  if (!estimate || estimate.difference === null || !estimate.interval) return { said: w.none, more: [] };
  const { difference, interval, p, cases, phases } = estimate;
  const counted = w.counted(cases, phases.integrated + phases.onCut + phases.other);
  return {
    said: w.estimate(amount(difference), span(interval, lang)),
    more: [...(p === null ? [] : [w.p(pText(p))]), counted],
  };
}

/** A row whose words stand to its left and right. */
function besides(line: Line, at: Scale, f: Frame, lang: Lang): Block {
  const { said, more } = inWords(line, lang);
  const bold = line.kind === 'main';
  const name = balanced(line.label, 12, f.names + 8);
  const height = Math.max(36, name.length * 15 + 6);
  const y = height / 2;
  return {
    elements: [
      write(f.left, y - (name.length - 1) * 7.5, name, { bold }),
      ...drawnAt(line, y, at),
      write(f.forest[1] + 14, y - (more.length === 0 ? 0 : 7.5), said, { bold }),
      ...(more.length === 0
        ? []
        : [write(f.forest[1] + 14, y + 7.5, more.join(strings(lang).punctuation.semicolon), { fill: INK.muted })]),
    ],
    bottom: height,
  };
}

/** A row of the form for phones: its name above the line, its numbers beside it. */
function beneath(line: Line, at: Scale, f: Frame, lang: Lang): Block {
  const { said, more } = inWords(line, lang);
  const bold = line.kind === 'main';
  const y = 30;
  return {
    elements: [
      write(f.left, 8, line.label, { bold }),
      write(f.left + f.width, 8, said, { bold, anchor: 'end' }),
      ...drawnAt(line, y, at),
      ...(more.length === 0 ? [] : [write(f.forest[1] + 10, y - (more.length - 1) * 4, more, { fill: INK.muted })]),
    ],
    bottom: 54,
  };
}
