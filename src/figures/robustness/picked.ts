import type { Lang } from '../../i18n/languages.ts';
import { MAIN, type Specification } from '../../model/specification.ts';
import type { Ctx } from '../figure.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { write } from '../shared/write.ts';
import { along } from './curve-marks.ts';
import type { DrawnCurve, Point } from './curve.ts';
import { yOf, type Column, type Frame } from './frame.ts';
import { optionName } from './names.ts';
import { CHOICES, optionsOf } from './options.ts';
import { pickedWords } from './picked-words.ts';
import { dText } from './said.ts';
import { pickedOf, queryOf, type RobustnessState } from './state.ts';
import { words } from './text.ts';

/** Smallest side of a target in px. */
const TARGET = 24;

/** A specification in words: where it departs from the main one. */
export function wayInWords(specification: Specification, lang: Lang): string {
  const w = pickedWords[lang];
  const unlike = CHOICES.filter((part) => specification[part] !== MAIN[part]).flatMap((part) =>
    optionsOf(part)
      .filter(({ value }) => value === specification[part])
      .map((option) => w.choice(words[lang].choices[part], optionName(option, lang))),
  );
  return unlike.length === 0 ? w.main : w.unlike(unlike);
}

const placeOf = ({ points }: DrawnCurve, picked: Specification): number =>
  points.findIndex(({ specification }) => specification === picked);

/** What the picked specification gives, as a sentence; empty for the main one, of which the figure tells anyway. */
export function pickedSaid(curves: readonly DrawnCurve[], state: RobustnessState, lang: Lang): string {
  const picked = pickedOf(state);
  if (picked === MAIN || curves.length === 0) return '';
  const w = pickedWords[lang];
  const told = curves.map((curve) => {
    const place = placeOf(curve, picked);
    const point = curve.points[place];
    if (!point) return w.dropped(curve.outcome);
    const range = [dText(point.low), dText(point.high)] as const;
    return w.onCurve(curve.outcome, dText(point.difference), range, place + 1, curve.points.length);
  });
  return w.said(wayInWords(picked, lang), told);
}

/** The ways to other specifications from a curve: strips of it that lead to the one in their middle, and single steps. */
export function picks(
  curve: DrawnCurve,
  { plot }: Column,
  top: number,
  f: Frame,
  state: RobustnessState,
  ctx: Ctx,
): El {
  const { points, outcome } = curve;
  const { lang, href } = ctx;
  const w = pickedWords[lang];
  const inWords = ({ specification, difference }: Point, place: number) =>
    w.point(dText(difference), place + 1, points.length, wayInWords(specification, lang));
  const link = (key: string, point: Point, said: string, ...children: El[]) => {
    const query = queryOf(point.specification, state);
    const address = `${href('figures/robustness')}${query && '?'}${query}`;
    const attributes = { class: 'pick', href: address, 'data-sets': 'robustness', 'data-key': `${key}-${outcome}` };
    return el('a', attributes, el('title', {}, said), ...children);
  };
  const target = (x: number, y: number, width: number, height: number) =>
    el('rect', { x, y, width, height, fill: INK.text, 'fill-opacity': 0 });
  const count = Math.min(points.length, Math.floor(plot.width / TARGET));
  const at = along(plot.x, plot.width, count);
  const strips = Array.from({ length: count }, (_, i) => {
    const place = Math.floor(((i + 0.5) / count) * points.length);
    const point = points[place] as Point;
    return link(`strip-${i}`, point, inWords(point, place), target(at(i), top, plot.width / count, f.plotHeight));
  });
  const here = placeOf(curve, pickedOf(state));
  const steps = (['lower', 'higher'] as const).flatMap((direction, i) => {
    const place = here + (direction === 'lower' ? -1 : 1);
    const point = here < 0 ? undefined : points[place];
    const x = plot.x + plot.width - (2 - i) * TARGET;
    const y = top + f.plotHeight + 1;
    return point
      ? [
          link(
            direction,
            point,
            w.step(direction, inWords(point, place)),
            target(x, y, TARGET, TARGET),
            write(x + TARGET / 2, y + TARGET / 2, direction === 'lower' ? '‹' : '›', {
              size: 18,
              anchor: 'middle',
              bold: true,
            }),
          ),
        ]
      : [];
  });
  return el('g', { class: 'picks', 'data-key': `picks-${outcome}` }, ...strips, ...steps);
}

/** The picked specification on its curve; nothing for the main one, which has its ring. */
export function pickedMark(curve: DrawnCurve, { plot }: Column, top: number, f: Frame, state: RobustnessState): El[] {
  const picked = pickedOf(state);
  const place = placeOf(curve, picked);
  const point = curve.points[place];
  if (picked === MAIN || !point) return [];
  const x = along(plot.x, plot.width, curve.points.length)(place + 0.5);
  const y = yOf(point.difference, top, f);
  return [
    el(
      'g',
      { 'data-key': `picked-${curve.outcome}` },
      el('path', {
        d: `M${px(x)},${px(top)}V${px(top + f.plotHeight)}`,
        stroke: INK.accent,
        'stroke-dasharray': '3 3',
      }),
      el('circle', { cx: x, cy: y, r: 6, fill: INK.accent, stroke: INK.paper, 'stroke-width': 1.5 }),
    ),
  ];
}
