import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { balanced } from '../shared/balanced.ts';
import { cellGlyph, type Glyph } from '../shared/glyph.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import { el, type El } from '../shared/elements.ts';
import { textWidth } from '../shared/text-width.ts';
import { said } from '../shared/spoken.ts';

import { write } from '../shared/write.ts';
import { cellCentre, type Frame } from './frame.ts';
import type { Model } from './rows.ts';
import { words } from './text.ts';

const SIDES = ['government', 'social'] as const;

/** The field, as far as the step has split it. */
export function field(models: readonly Model[], step: number, f: Frame, lang: Lang): El[] {
  const { x, y, width, height } = f.field;
  const wash = SIDES.map((side, i) =>
    el('rect', {
      x: x + (i * width) / 2,
      y,
      width: width / 2,
      height,
      fill: side === 'government' ? INK.governmentWash : INK.socialWash,
      'fill-opacity': 0.55,
    }),
  );
  const solid = (x1: number, y1: number, x2: number, y2: number) =>
    el('line', { x1, y1, x2, y2, stroke: INK.text, 'stroke-width': 1.5 });
  return [
    ...wash,
    el('rect', { x, y, width, height, fill: 'none', stroke: INK.text, 'stroke-width': 1.5 }),
    solid(x + width / 2, y, x + width / 2, y + height),
    ...(step > 1 ? [solid(x, y + height / 2, x + width, y + height / 2)] : []),
    ...SIDES.flatMap((side, i) => sideName(side, x + (i * width) / 2 + width / 4, f, lang)),
    ...(step === 1 ? SIDES.flatMap((side) => sideGlyph(side, f)) : rows(f, lang)),
    ...(step === 2 ? models.flatMap((model) => glyphShapes(glyphOf(model), centre(model, f), f.r * 1.2)) : []),
    ...(step > 2 ? models.map((model) => named(model, f, lang)) : []),
  ];
}

const glyphOf = ({ side, integrated }: Model): Glyph => cellGlyph(side, integrated);
const centre = ({ side, integrated }: Model, f: Frame) => cellCentre(f, side === 'social', integrated);
const inkOf = (side: Model['side']) => (side === 'government' ? INK.government : INK.social);

function sideName(side: Model['side'], x: number, f: Frame, lang: Lang): El[] {
  const text = words[lang].begins[side];
  return [write(x, f.field.y - 14, text, { size: f.font, anchor: 'middle', fill: inkOf(side), bold: true })];
}

/** Before the second question a mark is neither hollow nor solid: it carries the wash of its side. */
function sideGlyph(side: Model['side'], f: Frame): El[] {
  const x = f.field.x + f.field.width * (side === 'social' ? 0.75 : 0.25);
  const y = f.field.y + f.field.height / 2;
  const r = f.narrow ? 30 : 44;
  const ink = inkOf(side);
  const fill = { fill: ink, 'fill-opacity': 0.28, stroke: ink, 'stroke-width': 2 };
  return side === 'social'
    ? [el('circle', { cx: x, cy: y, r, ...fill })]
    : [el('rect', { x: x - r * 0.89, y: y - r * 0.89, width: r * 1.78, height: r * 1.78, ...fill })];
}

/** The answers to the second question, on the line between left and right. */
function rows(f: Frame, lang: Lang): El[] {
  const { x, y, width, height } = f.field;
  const { integrated, notIntegrated } = words[lang];
  return [[integrated, y + 16] as const, [notIntegrated, y + height - 16] as const].flatMap(([text, at]) => {
    const half = textWidth(text, f.font) / 2 + 8;
    return [
      el('rect', {
        x: x + width / 2 - half,
        y: at - 11,
        width: 2 * half,
        height: 22,
        fill: INK.paper,
        rx: 11,
        stroke: INK.line,
      }),
      write(x + width / 2, at, text, { size: f.font, anchor: 'middle' }),
    ];
  });
}

/** Bold and serif letters run wider than the estimate for plain ones. */
const BOLD = 1.1;

/** A model in its cell: the dashed frame says that its place there is this project's reading. */
function named(model: Model, f: Frame, lang: Lang): El {
  const { x, y } = centre(model, f);
  const [width, height] = [f.field.width / 2 - 18, f.field.height / 2 - (f.narrow ? 44 : 48)];
  const middle = y + (model.integrated ? 12 : -12);
  const gloss = strings(lang).cellGloss[model.id];
  const name = balanced(model.name[lang], f.nameSize * BOLD, width - 12);
  const after = balanced(gloss, f.font, width - 14);
  const [nameStep, afterStep] = [f.nameSize * 1.25, f.font * 1.25];
  const gap = f.narrow ? 4 : 8;
  const content = 2 * f.r + gap + name.length * nameStep + after.length * afterStep;
  const glyphY = middle - content / 2 + f.r;
  const nameY = glyphY + f.r + gap + nameStep / 2;
  const afterY = nameY + nameStep * (name.length - 0.5) + afterStep / 2;
  return said(
    `${model.name[lang]}${strings(lang).punctuation.colon}${gloss}`,
    'model',
    el('rect', {
      x: x - width / 2,
      y: middle - height / 2,
      width,
      height,
      rx: 6,
      fill: INK.paper,
      'fill-opacity': 0.7,
      stroke: inkOf(model.side),
      'stroke-dasharray': '5 4',
    }),
    ...glyphShapes(glyphOf(model), { x, y: glyphY }, f.r),
    write(x, nameY, name, {
      size: f.nameSize,
      anchor: 'middle',
      bold: true,
      fill: inkOf(model.side),
      className: 'corner',
    }),
    write(x, afterY, after, { size: f.font, anchor: 'middle', fill: INK.muted }),
  );
}
