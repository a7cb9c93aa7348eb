import type { Component } from '../../model/outcomes.ts';
import type { Ctx } from '../figure.ts';
import { balanced } from '../shared/balanced.ts';
import { el, px, type El } from '../shared/elements.ts';
import { pack } from '../shared/field.ts';
import { glyphShapes } from '../shared/glyph-shapes.ts';
import { INK } from '../shared/ink.ts';
import { keyed } from '../shared/keyed.ts';
import { placed } from '../shared/placed.ts';
import { row } from '../shared/row.ts';
import { linked } from '../shared/spoken.ts';
import { write } from '../shared/write.ts';
import type { Frame } from './frame.ts';
import { glyphFor, inLane, LANES, type Lane } from './group.ts';
import { meansOf } from './means.ts';
import { meansLine } from './means-line.ts';
import type { PhaseRow } from './rows.ts';
import { phaseInWords } from './spoken.ts';
import { words } from './text.ts';

/** Part of a drawing, and where it ends. */
export interface Block {
  readonly elements: readonly El[];
  readonly bottom: number;
}

/** Where a value of 0 to 1 lies on a scale that has a column for each step. */
export const atOn = ([from, to]: Frame['scale'], steps: number) => {
  const column = (to - from) / (steps + 1);
  return (value: number): number => from + column / 2 + value * (to - from - column);
};

/**
 * A component of an outcome, from 0 down: every phase by group and value, what is unknown apart, and beneath it the two
 * means.
 */
export function componentBlock(
  phases: readonly PhaseRow[],
  component: Component,
  steps: number,
  f: Frame,
  brought: string,
  ctx: Ctx,
): Block {
  const w = words[ctx.lang];
  const at = atOn(f.scale, steps);
  const column = (f.scale[1] - f.scale[0]) / (steps + 1);
  const heads = Array.from({ length: steps + 1 }, (_, i) => ({
    x: at(i / steps),
    lines: balanced(w.step(component, i, steps), 12, column - 6),
  }));
  const tall = Math.max(...heads.map(({ lines }) => lines.length));
  const elements: El[] = [
    write(f.left, 8, w.components[component], { bold: true, size: 13 }),
    ...heads.map(({ x, lines }) => write(x, 30, lines, { anchor: 'middle', fill: INK.muted })),
    write((f.unknown[0] + f.unknown[1]) / 2, 30, w.notKnown, { anchor: 'middle', fill: INK.muted }),
  ];
  let y = 30 + tall * 15;
  const start = y - 6;
  for (const lane of LANES) {
    const drawn = laneBlock(inLane(phases, lane), component, lane, steps, f, brought, ctx);
    elements.push(placed(row(lane, ...drawn.elements), 0, y));
    y += drawn.bottom;
  }
  const between = (f.scale[1] + f.unknown[0]) / 2;
  elements.push(
    el('path', {
      d: `M${px(between)},${px(start)}V${px(y - 4)}`,
      stroke: INK.line,
      'stroke-dasharray': '2 3',
    }),
  );
  const means = meansLine(meansOf(phases, component), at, f, ctx.lang);
  return { elements: [...elements, placed(row('means', ...means.elements), 0, y)], bottom: y + means.bottom };
}

function laneBlock(
  phases: readonly PhaseRow[],
  component: Component,
  lane: Lane,
  steps: number,
  f: Frame,
  brought: string,
  ctx: Ctx,
): Block {
  const w = words[ctx.lang];
  const at = atOn(f.scale, steps);
  const column = (f.scale[1] - f.scale[0]) / (steps + 1);
  const piles = [
    ...Array.from({ length: steps + 1 }, (_, i) => ({
      of: phases.filter(({ values }) => values[component] === i / steps),
      x: at(i / steps),
      width: column - 10,
    })),
    {
      of: phases.filter(({ values }) => values[component] === null),
      x: (f.unknown[0] + f.unknown[1]) / 2,
      width: f.unknown[1] - f.unknown[0],
    },
  ];
  const known = phases.filter(({ values }) => values[component] !== null).length;
  const named = f.names > 0;
  const label = w.lane(lane, known);
  const name = named
    ? write(f.left, 7, label)
    : write(f.left, 5, label.join(ctx.lang === 'en' ? ', ' : '，'), { fill: INK.muted });
  const from = named ? 0 : 14;
  const packed = piles.map(({ of, x, width }) => {
    const across = Math.max(1, Math.floor(width / f.step));
    const taken = Math.min(across, of.length) * f.step;
    return { of, ...pack(of.length, x - taken / 2, from, Math.max(taken, f.step), f.step) };
  });
  const height = Math.max(named ? 32 : f.step, ...packed.map((pile) => pile.height));
  const marks = packed.flatMap(({ of, spots }) =>
    of.map((phase, i) => {
      const link = linked(
        ctx.href(`cases/${phase.caseId}`) + `#${phase.phaseId}`,
        phaseInWords(phase, component, lane, ctx.lang),
        `phase ${brought === '' ? 'plain' : phase.caseId === brought ? 'forward' : 'back'}`,
        ...glyphShapes(glyphFor(phase.begun, lane), spots[i] ?? { x: f.left, y: 0 }, f.r),
      );
      return keyed(link, `${phase.caseId}~${phase.phaseId}`);
    }),
  );
  const bottom = from + height;
  const line = el('path', { d: `M${px(f.scale[0])},${px(bottom + 2)}H${px(f.unknown[1])}`, stroke: INK.line });
  return { elements: [name, line, ...marks], bottom: bottom + 8 };
}
