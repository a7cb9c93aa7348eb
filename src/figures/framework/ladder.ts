import type { Lang } from '../../i18n/languages.ts';
import { balanced } from '../shared/balanced.ts';
import { INK } from '../shared/ink.ts';
import { el, type El } from '../shared/elements.ts';

import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import type { Stage, StageRow } from './rows.ts';
import { words } from './text.ts';

interface Rung {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way that the abstract tells, from the foot to the top, each stage beside the row that it is read to belong to. */
export function ladder(stages: readonly StageRow[], f: Frame, lang: Lang): El[] {
  const { x, y, width, height } = f.panel;
  const box = f.narrow ? 58 : 66;
  const half = (width - 16) / 2;
  const middle = x + width / 2;
  const at = (share: number) => y + height * share;
  const full = Math.min(width, f.narrow ? 240 : 300);
  const [foot, between, top] = f.narrow ? [at(1) - box / 2, at(0.5), at(0) + box / 2] : [at(0.8), at(0.5), at(0.2)];
  const rungs: Readonly<Record<Stage, Rung>> = {
    separation: { x: middle, y: foot, width: Math.min(full, 200), height: box },
    dependence: { x: x + half / 2, y: between, width: half, height: box },
    independence: { x: x + width - half / 2, y: between, width: half, height: box },
    cooperation: { x: middle, y: top, width: full, height: box },
  };
  const { separation, dependence, independence, cooperation } = rungs;
  return [
    ...(f.narrow ? [] : [beside(f, separation), beside(f, cooperation)]),
    ...[dependence, independence].flatMap((step) => [...climb(separation, step), ...climb(step, cooperation)]),
    ...stages.flatMap((stage) => rung(stage, rungs[stage.id], f, lang)),
  ];
}

function rung({ id, label }: StageRow, { x, y, width, height }: Rung, f: Frame, lang: Lang): El[] {
  const size = f.font + 1;
  const lines = balanced(label[lang], size * 1.1, width - 12);
  const step = size * 1.25;
  return [
    el('rect', {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: 6,
      fill: INK.paper,
      stroke: INK.text,
      'stroke-width': 1.5,
    }),
    write(x, y - (lines.length * step) / 2 - 2, words[lang].rung[id], { size: 12, anchor: 'middle', fill: INK.muted }),
    write(x, y - ((lines.length - 1) * step) / 2 + step / 2, lines, { size, anchor: 'middle', bold: true }),
  ];
}

/** An arrow from the upper edge of one stage to the lower edge of the next. */
function climb(from: Rung, to: Rung): El[] {
  const x1 = from.x + (to.x - from.x) * 0.42;
  const x2 = to.x + (from.x - to.x) * 0.3;
  const [y1, y2] = [from.y - from.height / 2, to.y + to.height / 2 + 2];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - ux * 9, y2 - uy * 9];
  const points = [
    [x2, y2],
    [bx - uy * 5, by + ux * 5],
    [bx + uy * 5, by - ux * 5],
  ].map((point) => point.map((value) => Math.round(value * 10) / 10).join(','));
  return [
    el('line', { x1, y1, x2: bx, y2: by, stroke: INK.text, 'stroke-width': 2 }),
    el('path', { class: 'arrow', d: `M${points.join('L')}Z`, fill: INK.text }),
  ];
}

/** A dashed line from a row of the field to the stage beside it: our reading. */
const beside = ({ field }: Frame, { x, y, width }: Rung): El =>
  el('line', {
    x1: field.x + field.width,
    y1: y,
    x2: x - width / 2,
    y2: y,
    stroke: INK.muted,
    'stroke-dasharray': '5 4',
  });
