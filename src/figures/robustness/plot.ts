import { signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { textWidth } from '../shared/text-width.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { beside } from './beside.ts';
import { curveMarks, ring } from './curve-marks.ts';
import type { DrawnCurve } from './curve.ts';
import { ticksOf, yOf, type Column, type Frame } from './frame.ts';
import { optionName } from './names.ts';
import type { Option } from './options.ts';
import type { Said } from './said.ts';
import { words } from './text.ts';

export interface Part {
  readonly elements: readonly El[];
  readonly height: number;
}

/** Name of the outcome, verdict and joint test. */
export function heading({ all }: DrawnCurve, s: Said, { x, width }: Column, y: number, f: Frame, lang: Lang): Part {
  const w = words[lang];
  const gloss = wrap(w.gloss[s.outcome], 12, width);
  const joint = s.n === 0 ? [] : wrap(w.joint(s.joint.median, s.joint.sign, s.joint.both), 12, width);
  const verdict = all.n === 0 ? w.untested : w.verdicts[s.verdict];
  const under = y + 50 + gloss.length * 15;
  return {
    elements: [
      write(x, y + 10, w.outcomes[s.outcome], { size: f.narrow ? 16 : 18, bold: true, className: 'corner' }),
      write(x, y + 29, gloss, { fill: INK.muted }),
      write(x, y + 34 + gloss.length * 15, verdict, { size: 15, bold: true, fill: INK.accent }),
      ...(joint.length > 0 ? [write(x, under + 4, joint, { fill: INK.muted })] : []),
    ],
    height: 52 + gloss.length * 15 + joint.length * 15,
  };
}

/** Lines of the plot at the differences that are written; zero is the strong one. */
function grid({ plot }: Column, top: number, f: Frame, labelled: boolean): El[] {
  const ticks = ticksOf(f);
  const line = (d: number) => `M${px(plot.x)},${px(yOf(d, top, f))}h${px(plot.width)}`;
  return [
    el('path', {
      d: ticks
        .filter((d) => d !== 0)
        .map(line)
        .join(''),
      stroke: INK.line,
      'stroke-opacity': 0.7,
      fill: 'none',
    }),
    ...(labelled
      ? ticks.map((d) =>
          write(plot.x - 7, yOf(d, top, f), d === 0 ? '0' : signed(d, 1), {
            anchor: 'end',
            fill: d === 0 ? INK.text : INK.muted,
          }),
        )
      : []),
  ];
}

/** Height at which a label of that width stays clear of the curve and its hairs: above them, or below. */
function clear(curve: DrawnCurve, from: number, to: number, side: 'above' | 'below', top: number, f: Frame): number {
  const { points } = curve;
  const some = points.slice(Math.max(0, Math.floor(from)), Math.max(1, Math.ceil(to)));
  if (side === 'above')
    return Math.max(top + (f.narrow ? 26 : 9), yOf(Math.max(0, ...some.map(({ high }) => high)), top, f) - 11);
  return Math.min(top + f.plotHeight - 7, yOf(Math.min(0, ...some.map(({ low }) => low)), top, f) + 13);
}

/** The counts, where the curve leaves room: those below zero on the left above it, those above on the right below it. */
function counts(curve: DrawnCurve, s: Said, { plot: { x, width } }: Column, top: number, f: Frame, lang: Lang): El[] {
  const [below, above] = [words[lang].below(s.negative), words[lang].above(s.positive)];
  const ranks = (text: string) => ((textWidth(text, 13) + 12) / width) * s.n;
  const belowY = clear(curve, 0, ranks(below), 'above', top, f);
  const aboveY = clear(curve, s.n - ranks(above), s.n, 'below', top, f);
  return [
    ...(s.negative > 0 ? [write(x + 3, belowY, below, { size: 13, bold: true, className: 'count' })] : []),
    ...(s.positive > 0
      ? [
          write(x + width - 2, aboveY, above, {
            size: 13,
            bold: true,
            anchor: 'end',
            fill: INK.accent,
            className: 'count',
          }),
        ]
      : []),
  ];
}

/** A curve with its grid, its counts and what stands beside it. */
export function plot(
  curve: DrawnCurve,
  s: Said,
  column: Column,
  top: number,
  f: Frame,
  option: Option | null,
  labelled: boolean,
  lang: Lang,
): El[] {
  const w = words[lang];
  const { x, width } = column.plot;
  const taken = option && curve.options[option.key];
  return [
    ...grid(column, top, f, labelled),
    ...curveMarks(curve, column, top, f, option),
    el('path', {
      d: `M${px(x)},${px(yOf(0, top, f))}h${px(width)}`,
      stroke: INK.text,
      'stroke-width': 1,
      fill: 'none',
    }),
    ...counts(curve, s, column, top, f, lang),
    ...(f.narrow ? [write(x + 3, top + 8, w.ahead, { fill: INK.accent, className: 'count' })] : []),
    ...(option && taken
      ? [write(x + 3, top + (f.narrow ? 24 : 4), w.taken(optionName(option, lang), taken.positive, taken.n))]
      : []),
    ...beside(curve, s, column, top, f, lang),
    write(x, top + f.plotHeight + 13, w.sorted(s.n), { fill: INK.muted }),
  ];
}

/** What the lines and signs mean, in the room left of the first curve. */
export function key(top: number, f: Frame, lang: Lang): El[] {
  const w = words[lang];
  const signs: readonly [text: string, mark: (y: number) => El][] = [
    [w.line, (y) => el('path', { d: `M1,${px(y)}h15`, stroke: INK.text, 'stroke-width': 2 })],
    [w.hair, (y) => el('path', { d: `M8,${px(y - 8)}v18`, stroke: INK.muted })],
    [w.mainFull, (y) => ring(8, y)],
  ];
  let y = top + 46;
  const explained = signs.flatMap(([text, mark]) => {
    const lines = wrap(text, 12, f.label - 76);
    const drawn = [mark(y), write(24, y, lines, { fill: INK.muted })];
    y += 11 + lines.length * 15;
    return drawn;
  });
  const below = yOf(0, top, f) < top + f.plotHeight - 12;
  return [
    write(0, top + 8, wrap(w.ahead, 12, f.label - 44), { fill: INK.accent }),
    ...(below ? [write(0, top + f.plotHeight - 8, wrap(w.behind, 12, f.label - 44))] : []),
    ...explained,
  ];
}
