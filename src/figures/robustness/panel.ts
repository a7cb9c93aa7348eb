import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { MAIN, type Specification } from '../../model/specification.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { said } from '../shared/spoken.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { along, ring } from './curve-marks.ts';
import type { DrawnCurve, Summary } from './curve.ts';
import type { Column, Frame } from './frame.ts';
import { optionName } from './names.ts';
import { noiseRow } from './noise-row.ts';
import { CHOICES, optionsOf, type Option } from './options.ts';
import type { Part } from './plot.ts';
import { dText, type Said } from './said.ts';
import { segmentsOf, strips } from './strips.ts';
import { words } from './text.ts';

/** A share of specifications as it is written. */
export const shareText = ({ positive, n }: Summary): string => (n === 0 ? '–' : percent(positive / n));

export interface Drawn {
  readonly curve: DrawnCurve;
  readonly said: Said;
  readonly column: Column;
}

/** The figures of one strip, right of it. */
const figures = (of: Summary, { median, share }: Column, y: number): El[] => [
  ...(median === null ? [] : [write(median, y, dText(of.median), { anchor: 'end' })]),
  write(share, y, shareText(of), { anchor: 'end', bold: true }),
];

function inWords(
  name: string,
  drawn: readonly Drawn[],
  of: (curve: DrawnCurve) => Summary | undefined,
  lang: Lang,
): string {
  const w = words[lang];
  const parts = drawn.map(({ curve }) => {
    const s = of(curve) ?? { n: 0, positive: 0, negative: 0, median: null, range: null };
    const range = s.range ? w.range(dText(s.range[0]), dText(s.range[1])) : '–';
    return w.mark(w.outcomes[curve.outcome], s.n, dText(s.median), range, shareText(s));
  });
  return `${name}${strings(lang).punctuation.colon}${parts.join(strings(lang).punctuation.semicolon)}`;
}

/** The panel of choices: a strip for each option and outcome, with the median of D and the share above zero. */
export function panel(
  drawn: readonly Drawn[],
  top: number,
  f: Frame,
  chosen: Option | null,
  picked: Specification,
  lang: Lang,
): Part {
  const w = words[lang];
  const feet = new Map<string, number>();
  const elements: El[] = drawn.flatMap(({ column }) => [
    ...(column.median === null ? [] : [write(column.median, top, w.median, { anchor: 'end', fill: INK.muted })]),
    write(column.share, top, w.share, { anchor: 'end', fill: INK.muted }),
  ]);
  if (f.narrow)
    elements.push(
      ...drawn.map(({ column, said: s }) => write(column.strip.x, top, w.outcomes[s.outcome], { bold: true })),
    );
  let y = top + 12;
  const named = (key: string, name: string, x: number, of: (curve: DrawnCurve) => Summary | undefined): El => {
    const middle = y + f.row / 2 + 1;
    feet.set(key, y + f.row - 1);
    return said(
      inWords(name, drawn, of, lang),
      'option',
      write(x, middle, name, { bold: chosen?.key === key }),
      ...drawn.flatMap(({ curve, column }) => figures(of(curve) ?? curve.all, column, middle)),
    );
  };
  elements.push(named('all', w.all, 0, (curve) => curve.all));
  y += f.row + 8;
  for (const part of CHOICES) {
    const options = optionsOf(part);
    const name = wrap(w.choices[part], 12, f.narrow ? f.width : f.option - 10);
    elements.push(
      el('path', { d: `M0,${px(y - 3)}H${f.width}`, stroke: INK.line, 'stroke-opacity': 0.6, fill: 'none' }),
    );
    if (f.narrow) y += 16;
    elements.push(write(0, f.narrow ? y - 6 : y + f.row / 2 + 1, name, { fill: INK.muted }));
    for (const option of options) {
      if (chosen?.key === option.key)
        elements.push(
          el('rect', { x: f.option - 5, y: y - 1, width: f.width - f.option + 5, height: f.row + 1, fill: INK.ground }),
        );
      if (picked !== MAIN && picked[part] === option.value)
        elements.push(
          el('circle', {
            cx: f.option - 6,
            cy: y + f.row / 2,
            r: 3,
            fill: INK.accent,
            'data-key': `takes-${option.key}`,
          }),
        );
      elements.push(named(option.key, optionName(option, lang), f.option, (curve) => curve.options[option.key]));
      y += f.row;
    }
    y += f.narrow ? 6 : Math.max(8, (name.length - options.length) * 15 + 8);
  }
  const bars = drawn.flatMap(({ curve, column }) => [
    ...strips(curve, column, feet, f),
    ...whole(curve, column, feet, f),
  ]);
  const noise = noiseRow(drawn, y, f, lang);
  return { elements: [...elements, ...bars, ...noise.elements], height: y + noise.height - top };
}

/** The strip of all specifications, with the ring of the main one, and the line where D crosses zero. */
function whole(curve: DrawnCurve, { strip }: Column, feet: ReadonlyMap<string, number>, f: Frame): El[] {
  const { points, all } = curve;
  const x = along(strip.x, strip.width, points.length);
  const foot = feet.get('all') ?? 0;
  const main = points.findIndex(({ isMain }) => isMain);
  const zero = x((all.negative + all.n - all.positive) / 2);
  return [
    ...segmentsOf(curve).map(({ from, to, tone }) =>
      el('rect', { x: x(from), y: foot - f.row + 3, width: x(to) - x(from), height: f.row - 3, ...tone }),
    ),
    ...(all.negative > 0 && all.positive > 0
      ? [
          el('path', {
            d: `M${px(zero)},${px(foot + 2)}V${px(Math.max(...feet.values()))}`,
            stroke: INK.text,
            'stroke-dasharray': '2 3',
            fill: 'none',
          }),
        ]
      : []),
    ...(main >= 0 ? [ring(x(main + 0.5), foot - f.row / 2 + 1.5, 4)] : []),
  ];
}
