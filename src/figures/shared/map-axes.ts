import * as Plot from '@observablehq/plot';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';
import { DEFAULT_CHOICES, type Choices } from '../../model/choices.ts';
import { INK } from './ink.ts';
import { keeper } from './keeper.ts';
import { xOf, yOf, type Frame } from './map-frame.ts';
import type { Placed } from './map-layout.ts';
import { axisWords } from './map-words.ts';
import { textWidth } from './text-width.ts';

type Anchor = 'start' | 'middle' | 'end';
const text = (
  x: number,
  y: number,
  value: string,
  f: Frame,
  anchor: Anchor = 'start',
  options: Plot.TextOptions = {},
) => Plot.text([value], { x: [x], y: [y], fontSize: f.font, textAnchor: anchor, fill: INK.muted, ...options });

type Cuts = Pick<Choices, 'cutInitiation' | 'cutIntegration'>;
const kept = keeper<readonly Plot.Markish[]>();

/** Frame, cuts, rails, and the words around them: the same marks as long as nothing of this changes. */
export function mapAxes(
  f: Frame,
  narrow: boolean,
  placed: readonly Placed[],
  lang: Lang,
  { cutInitiation, cutIntegration }: Cuts = DEFAULT_CHOICES,
): readonly Plot.Markish[] {
  const onRails = placed.filter(({ onRail }) => onRail);
  const below = onRails.some(({ row }) => row.integration.value === null);
  const right = onRails.some(({ row }) => row.integration.value !== null);
  const key = [f.width, narrow, below, right, cutInitiation, cutIntegration].join();
  return kept(axisWords[lang], key, () => axes(f, narrow, { below, right }, lang, { cutInitiation, cutIntegration }));
}

function axes(
  f: Frame,
  narrow: boolean,
  rails: { readonly below: boolean; readonly right: boolean },
  lang: Lang,
  { cutInitiation, cutIntegration }: Cuts,
): Plot.Markish[] {
  const w = axisWords[lang];
  const t = strings(lang);
  const [x0, x1, y0, y1] = [f.left, f.width - f.right, f.top, f.height - f.bottom];
  const [xc, yc] = [xOf(cutInitiation, f), yOf(cutIntegration, f)];
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
  const wash = (left: number, right: number, fill: string) =>
    Plot.rect([0], { x1: [left], y1: [y0], x2: [right], y2: [y1], fill, fillOpacity: 0.45 });
  // On a phone the words of the axis and the names of the models do not fit side by side.
  const [above, under] = narrow ? [y0 - 46, below + 70] : [y0 - 14, below + 38];
  const titles = CELLS.map((cell) => {
    const { side, integrated } = TRAITS[cell];
    const left = side === 'government';
    const size = f.font + (narrow ? 1 : 4);
    const name = twoLines(t.cells[cell], narrow ? (x1 - x0) / 2 - 8 : Infinity, size);
    return text(left ? x0 + 2 : x1 - 2, integrated ? y0 - 8 : below + 30, name, f, left ? 'start' : 'end', {
      fill: left ? INK.government : INK.social,
      fontSize: size,
      fontWeight: 600,
      lineAnchor: integrated ? 'bottom' : 'top',
      className: 'corner',
    });
  });
  return [
    wash(x0, xc, INK.governmentWash),
    wash(xc, x1, INK.socialWash),
    Plot.rect([0], { x1: [x0], y1: [y0], x2: [x1], y2: [y1], stroke: INK.line, fill: 'none' }),
    line(xc, y0, xc, y1),
    line(x0, yc, x1, yc),
    text(xOf(-2, f) - f.inset + 2, below + 14, narrow ? w.governmentShort : `← ${w.government}`, f),
    text(xOf(0, f), below + 14, w.jointly, f, 'middle'),
    text(xOf(2, f) + f.inset - 2, below + 14, narrow ? w.socialShort : `${w.social} →`, f, 'end'),
    text(xOf(0, f), above, `↑ ${w.integrated}`, f, 'middle'),
    text(xOf(0, f), under, `↓ ${w.notIntegrated}`, f, 'middle'),
    ...titles,
    ...(rails.below ? [line(x0, below, x1, below, '2 3'), text(x0 + 2, y1 + f.rail / 2, w.railIntegration, f)] : []),
    ...(rails.right
      ? [
          line(x1 + f.rail, y0, x1 + f.rail, y1, '2 3'),
          text(x1 + f.rail / 2, (y0 + y1) / 2, w.railInitiation, f, 'middle', { rotate: 90 }),
        ]
      : []),
  ];
}

/** A name on two lines, broken after its last hyphen or space before the end, where one line is too short for it. */
function twoLines(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name;
  const cut = Math.max(name.lastIndexOf('-'), name.lastIndexOf(' ')) + 1;
  return cut > 0 ? `${name.slice(0, cut).trim()}\n${name.slice(cut)}` : name;
}
