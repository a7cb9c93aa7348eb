import type { Lang } from '../../i18n/languages.ts';
import { CONDITIONS } from '../../model/conditions.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { conditionMark } from './condition-mark.ts';
import type { Frame } from './frame.ts';
import { OUTCOMES, type Outcome } from './state.ts';
import { words } from './text.ts';

const LINE = 15;

/** What the columns are; on a phone the conditions are spelt out above them. */
export function head(f: Frame, outcome: Outcome, lang: Lang): { elements: El[]; height: number } {
  const w = words[lang];
  const named = CONDITIONS.map((name) => wrap(w.conditions[name], 12, f.condition - 8));
  const spelt = f.narrow ? CONDITIONS.length * 18 : 0;
  const lines = f.narrow ? 1 : 1 + Math.max(...named.map(({ length }) => length));
  const bottom = spelt + lines * LINE + 10;
  const letter = (i: number, y: number, x: number) => write(x, y, CONDITIONS[i] ?? '', { bold: true, size: f.font });
  const conditions = CONDITIONS.flatMap((name, i) =>
    f.narrow
      ? [
          letter(i, 8 + i * 18, 0),
          write(18, 8 + i * 18, w.conditions[name], { size: 12 }),
          write((i + 0.5) * f.condition, bottom - 14, name, { anchor: 'middle', bold: true }),
        ]
      : [letter(i, 8, i * f.condition), write(i * f.condition, 8 + LINE, named[i] ?? '', { size: 12 })],
  );
  const outcomes = OUTCOMES.flatMap((each) => {
    const [anchor, away] = each === 'integrated' ? (['start', 1] as const) : (['end', -1] as const);
    const x = f.middle + away * 8;
    const text = each === 'integrated' ? `${w.outcomes[each]} →` : `← ${w.outcomes[each]}`;
    const chosen = each === outcome;
    return [
      write(x, bottom - 14, text, { anchor, size: f.font, bold: chosen, fill: chosen ? INK.text : INK.muted }),
      ...(chosen
        ? [el('path', { d: `M${f.middle},${bottom}h${away * f.half}`, stroke: INK.accent, 'stroke-width': 2.5 })]
        : []),
    ];
  });
  const numbers = f.numbers.map((x, i) =>
    write(x, bottom - 14, w.numbers[i] ?? '', { anchor: 'end', fill: INK.muted }),
  );
  const marks = f.narrow
    ? []
    : [
        ...conditionMark({ x: f.reading + 6, y: 8 }, true, 4.5),
        write(f.reading + 16, 8, w.marks.present, { fill: INK.muted }),
        ...conditionMark({ x: f.reading + 6, y: 24 }, false, 4.5),
        write(f.reading + 16, 24, w.marks.absent, { fill: INK.muted }),
      ];
  return { elements: [...conditions, ...outcomes, ...numbers, ...marks], height: bottom };
}
