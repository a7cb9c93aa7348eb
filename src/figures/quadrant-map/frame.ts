import * as Plot from '@observablehq/plot';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';
import { INK } from '../shared/ink.ts';
import { labels } from '../shared/labels.ts';
import { shortName } from '../shared/short-name.ts';
import { xOf, yOf, type Frame, type Placed } from './layout.ts';
import { words } from './text.ts';

type Anchor = 'start' | 'middle' | 'end';
const text = (
  x: number,
  y: number,
  value: string,
  f: Frame,
  anchor: Anchor = 'start',
  options: Plot.TextOptions = {},
) => Plot.text([value], { x: [x], y: [y], fontSize: f.font, textAnchor: anchor, fill: INK.muted, ...options });

/** Frame, cuts, rails, and the words around them. */
export function frameMarks(f: Frame, narrow: boolean, lang: Lang): Plot.Markish[] {
  const w = words[lang];
  const t = strings(lang);
  const [x0, x1, y0, y1] = [f.left, f.width - f.right, f.top, f.height - f.bottom];
  const [xc, yc] = [xOf(0, f), yOf(1, f)];
  const below = y1 + f.rail;
  const line = (ax: number, ay: number, bx: number, by: number, dash?: string) =>
    Plot.link([0], {
      x1: [ax],
      y1: [ay],
      x2: [bx],
      y2: [by],
      stroke: INK.line,
      ...(dash ? { strokeDasharray: dash } : {}),
    });
  const titles = CELLS.map((cell) => {
    const { side, integrated } = TRAITS[cell];
    const left = side === 'government';
    return text(left ? x0 + 2 : x1 - 2, integrated ? y0 - 14 : below + 36, t.cells[cell], f, left ? 'start' : 'end', {
      fill: left ? INK.government : INK.social,
      fontSize: f.font + (narrow ? 1 : 4),
      fontWeight: 600,
      className: 'corner',
    });
  });
  return [
    Plot.rect([0], { x1: [x0], y1: [y0], x2: [x1], y2: [y1], stroke: INK.line, fill: 'none' }),
    line(xc, y0, xc, y1),
    line(x0, yc, x1, yc),
    line(x0, below, x1, below, '2 3'),
    line(x1 + f.rail, y0, x1 + f.rail, y1, '2 3'),
    text(xOf(-2, f) - f.inset + 2, below + 14, narrow ? w.governmentShort : `← ${w.government}`, f),
    text(xc, below + 14, w.jointly, f, 'middle'),
    text(xOf(2, f) + f.inset - 2, below + 14, narrow ? w.socialShort : `${w.social} →`, f, 'end'),
    text(xc, y0 - 14, `↑ ${w.integrated}`, f, 'middle'),
    text(xc, below + 36, `↓ ${w.notIntegrated}`, f, 'middle'),
    ...titles,
    text(x0 + 2, y1 + f.rail / 2, narrow ? '' : w.railIntegration, f),
    text(x1 + f.rail / 2, (y0 + y1) / 2, w.railInitiation, f, 'middle', { rotate: 90 }),
  ];
}

/** Names beside the marks, where there is room; of a case brought forward, the names of its phases. */
export function nameMarks(placed: readonly Placed[], f: Frame, brought: string, lang: Lang): Plot.Markish {
  const frame = { x0: f.left + 2, x1: f.width - f.right - 2, y0: f.top, y1: f.height - f.bottom };
  const named = placed.filter(({ row, onRail }) => !onRail && (brought === '' || row.caseId === brought));
  const items = named.map(({ row, spot }) => ({
    ...spot,
    text: brought === '' ? shortName(row.name[lang]) : row.label[lang],
  }));
  const once = items.filter((item, i) => brought !== '' || items.findIndex(({ text }) => text === item.text) === i);
  const put = labels(
    once,
    placed.map(({ spot }) => spot),
    12,
    f.r,
    frame,
  );
  const side = (anchor: 'start' | 'end') =>
    Plot.text(
      put.filter((label) => label.anchor === anchor),
      { x: 'x', y: 'y', text: 'text', textAnchor: anchor, fontSize: 12, fill: INK.text, className: 'names' },
    );
  return [side('start'), side('end')];
}
