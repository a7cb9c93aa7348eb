import { decimal } from '../../i18n/format.ts';
import { CONDITIONS } from '../../model/conditions.ts';
import type { Ctx } from '../figure.ts';
import type { Spot } from '../shared/dodge.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { conditionMark } from './condition-mark.ts';
import { readingOf } from './findings.ts';
import type { Frame } from './frame.ts';
import { member } from './member.ts';
import type { CombinationRow, MemberRow } from './rows.ts';
import type { ConditionsState } from './state.ts';
import { words } from './text.ts';

/** Marks packed outwards from the line between the two outcomes. */
function outwards(count: number, top: number, away: 1 | -1, f: Frame): { spots: Spot[]; height: number } {
  const across = Math.max(1, Math.floor((f.half - 8) / f.step));
  const spots = Array.from({ length: count }, (_, i) => ({
    x: f.middle + away * (8 + ((i % across) + 0.5) * f.step),
    y: top + (Math.floor(i / across) + 0.5) * f.step,
  }));
  return { spots, height: Math.ceil(count / across) * f.step };
}

/** One combination: its conditions, its phases to either side, its numbers and what it says. */
export function line(
  row: CombinationRow,
  all: readonly MemberRow[],
  state: ConditionsState,
  y: number,
  f: Frame,
  ctx: Ctx,
): { elements: El[]; height: number } {
  const w = words[ctx.lang];
  const mine = all.filter(({ combination }) => combination === row.id);
  const top = y + 7;
  const sides = ([1, -1] as const).map((away) => {
    const marks = mine.filter(({ integrated }) => integrated === (away === 1));
    const { spots, height } = outwards(marks.length, top, away, f);
    return { height, elements: marks.map((one, i) => member(one, spots[i] ?? { x: 0, y }, f.r, state.case, ctx)) };
  });
  const marked = Math.max(f.step, ...sides.map(({ height }) => height));
  const reading = readingOf(row, state.outcome);
  // The words say what became of the row whatever is asked of it; `always` and `never` are of the outcome chosen.
  const told = row.remainder || row.contradictory ? reading : row.integrated.consistency === 1 ? 'always' : 'never';
  const settled = told === 'always' || told === 'never';
  const style = { size: 12, bold: settled, fill: settled ? INK.accent : row.remainder ? INK.muted : INK.text };
  const lines = wrap(w.readings[told], settled ? 12.6 : 12, (f.narrow ? f.middle - 4 : f.width) - f.reading);
  const middle = top + f.step / 2;
  const height = f.narrow ? marked + lines.length * 15 + 19 : Math.max(marked, lines.length * 15 + 2) + 16;
  const at = f.narrow ? top + marked + 11 : middle;
  return {
    elements: [
      ...(settled ? [el('rect', { x: 0, y: y + 1, width: f.width, height: height - 2, fill: INK.ground })] : []),
      el('path', { d: `M0,${y}H${f.width}`, stroke: INK.line, fill: 'none' }),
      el('path', { d: `M${f.middle},${y}v${height}`, stroke: INK.muted, fill: 'none' }),
      ...CONDITIONS.flatMap((name, i) =>
        conditionMark(
          { x: f.narrow ? (i + 0.5) * f.condition : i * f.condition + 8, y: middle },
          row.conditions[name],
          6,
        ),
      ),
      ...sides.flatMap(({ elements }) => elements),
      ...numbers(row, state, middle, f, ctx),
      write(f.reading, at, lines, style),
    ],
    height,
  };
}

function numbers(row: CombinationRow, { outcome }: ConditionsState, y: number, f: Frame, { lang }: Ctx): El[] {
  const w = words[lang];
  const { consistency, pri, coverage } = outcome === 'integrated' ? row.integrated : row.notIntegrated;
  const text = (value: number | null) => (value === null ? w.none : decimal(value));
  const fill = row.remainder ? INK.muted : INK.text;
  if (f.narrow)
    return [
      write(f.width, y, text(consistency), { anchor: 'end', bold: !row.remainder, fill }),
      ...(coverage === null
        ? []
        : [write(f.width, y + 16, w.coverage(decimal(coverage)), { anchor: 'end', fill: INK.muted })]),
    ];
  return [consistency, pri, coverage].map((value, i) =>
    write(f.numbers[i] ?? 0, y, text(value), { anchor: 'end', size: f.font, bold: i === 0 && !row.remainder, fill }),
  );
}
