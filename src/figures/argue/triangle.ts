import type { Lang } from '../../i18n/languages.ts';
import { corners } from '../../model/argue.ts';
import { COMPONENTS } from '../../model/outcomes.ts';
import type { PerComponent } from '../../model/outcomes.ts';
import type { Ctx } from '../figure.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { pointLabels } from '../shared/point-labels.ts';
import { write } from '../shared/write.ts';
import { field, type Run } from './field.ts';
import type { Frame } from './frame.ts';
import { PRESET_WEIGHTS, PRESETS, queryOf } from './presets.ts';
import { mixOf, type Said } from './said.ts';
import type { ArgueState } from './state.ts';
import { around, corner, heightOf, spotOf, zeroLine, type Spot, type Triangle } from './ternary.ts';
import { words } from './text.ts';
import type { Weighable } from './weigh.ts';

/** Opacity of the accent in each band. */
export const TONES = [0.05, 0.18, 0.34, 0.5, 0.66] as const;

const path = (spots: readonly Spot[]): string => `M${spots.map(({ x, y }) => `${px(x)},${px(y)}`).join('L')}Z`;

function bandPaths(runs: readonly Run[], t: Triangle): El[] {
  const at = (professional: number, part: number) =>
    spotOf({ breadth: 0, contact: (1 - professional) * part, professional }, t);
  return TONES.flatMap((tone, band) => {
    const inside = runs.filter((run) => run.band === band);
    if (inside.length === 0) return [];
    const d = inside.map(({ foot, top, from, to }) => path([at(foot, from), at(foot, to), at(top, to), at(top, from)]));
    return [el('path', { d: d.join(''), fill: INK.accent, 'fill-opacity': tone })];
  });
}

export const LINE = { fill: 'none', stroke: INK.text } as const;

/** The edge of the box, set off from any tone. */
const outline = (d: string): El[] => [
  el('path', { d, fill: 'none', stroke: INK.paper, 'stroke-width': 3.5, 'stroke-opacity': 0.7 }),
  el('path', { d, ...LINE, 'stroke-width': 1.4, 'stroke-dasharray': '5 4' }),
];

/** The cross of the counter-case. */
export const cross = ({ x, y }: Spot): El =>
  el('path', { d: `M${px(x - 5)},${px(y - 5)}l10,10m0,-10l-10,10`, ...LINE, 'stroke-width': 2.4 });

/** The ring of the reader's weights. */
export const own = ({ x, y }: Spot): El =>
  el(
    'g',
    { 'data-key': 'own' },
    el('circle', { cx: x, cy: y, r: 9, fill: 'none', stroke: INK.paper, 'stroke-width': 5 }),
    el('circle', { cx: x, cy: y, r: 9, ...LINE, 'stroke-width': 2.4 }),
  );

/** Reach of a finger about a mark. */
const TARGET = 13;

/** The triangle of weights with its bands, the box, the named weights and the reader's. */
export function triangle(of: Weighable, s: Said, state: ArgueState, f: Frame, ctx: Ctx): El[] {
  const w = words[ctx.lang];
  const t = f.triangle;
  const setting = (key: string, name: string, weights: PerComponent, mark: (spot: Spot) => El): El => {
    const spot = spotOf(weights, t);
    const query = queryOf(weights, state);
    return el(
      'a',
      {
        class: 'set',
        href: `${ctx.href('figures/argue')}${query && '?'}${query}`,
        'data-sets': 'argue',
        'data-key': key,
      },
      el('title', {}, w.set(name, w.mixLong(mixOf(weights)))),
      el('circle', { cx: spot.x, cy: spot.y, r: TARGET, fill: 'transparent' }),
      mark(spot),
    );
  };
  const dot = ({ x, y }: Spot) =>
    el('circle', { cx: x, cy: y, r: 4, fill: INK.text, stroke: INK.paper, 'stroke-width': 1.5 });
  const zero = zeroLine(of.main)?.map((weights) => spotOf(weights, t));
  return [
    ...bandPaths(field(of), t),
    el('path', { d: path(COMPONENTS.map((name) => spotOf(corner(name), t))), ...LINE, 'stroke-opacity': 0.6 }),
    ...outline(path(around(corners(s.box).map((weights) => spotOf(weights, t))))),
    ...(zero ? [el('path', { d: path(zero), ...LINE, 'stroke-width': 2 })] : []),
    ...cornerNames(t, ctx.lang),
    ...names(s, f, ctx.lang),
    ...PRESETS.map((name) => setting(`set-${name}`, w.presets[name], PRESET_WEIGHTS[name], dot)),
    ...(s.counter ? [setting('set-counter', w.counter, s.counter.weights, cross)] : []),
    own(spotOf(s.own.weights, t)),
  ];
}

function cornerNames(t: Triangle, lang: Lang): El[] {
  const w = words[lang].corners;
  const foot = t.top + heightOf(t) + 17;
  return [
    write(t.x - 12, foot, w.breadth, { fill: INK.muted }),
    write(t.x + t.side + 12, foot, w.contact, { anchor: 'end', fill: INK.muted }),
    write(t.x + t.side / 2, t.top - 20, w.professional, { anchor: 'middle', fill: INK.muted }),
  ];
}

/** Names at the points; one for which there is no room is left out, for a pointer and the table tell it. */
function names(s: Said, f: Frame, lang: Lang): El[] {
  const w = words[lang];
  const t = f.triangle;
  const mine = spotOf(s.own.weights, t);
  const points = [
    ...(s.preset || s.atCounter ? [] : [{ ...mine, text: w.own }]),
    ...(s.counter ? [{ ...spotOf(s.counter.weights, t), text: w.counter }] : []),
    ...PRESETS.map((name) => ({ ...spotOf(PRESET_WEIGHTS[name], t), text: w.presets[name] })),
  ];
  const bounds = { x0: 0, x1: f.left, y0: 0, y1: t.top + heightOf(t) + 26 };
  const bottom = t.top + heightOf(t);
  const corner = (x0: number, x1: number) => ({ x0, x1, y0: bottom + 8, y1: bottom + 26 });
  const blocked = [corner(t.x - 12, t.x + t.side * 0.3), corner(t.x + t.side * 0.7, t.x + t.side + 12)];
  return pointLabels(points, [mine, ...points], 12, 10, bounds, blocked, 'right').map(({ x, y, text, anchor }) =>
    write(x, y, text, { anchor, bold: text === w.own, className: 'name' }),
  );
}
