import { decimal } from '../../i18n/format.ts';
import { strings } from '../../i18n/strings.ts';
import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { write } from '../shared/write.ts';
import type { Counts } from './findings.ts';
import type { Frame } from './frame.ts';
import type { MemberRow } from './rows.ts';
import { words } from './text.ts';

/** All rows together: what any row has to be compared with. */
export function total(all: readonly MemberRow[], n: Counts, y: number, f: Frame, { lang }: Ctx) {
  const w = words[lang];
  const middle = y + 16;
  const sides = (integrated: boolean) => all.filter((one) => one.integrated === integrated).length;
  const style = { size: f.font, bold: true } as const;
  const elements: El[] = [
    el('path', { d: `M0,${y}H${f.width}`, stroke: INK.text, fill: 'none' }),
    el('path', { d: `M${f.middle},${y}v32`, stroke: INK.muted, fill: 'none' }),
    write(0, middle, w.all, style),
    write(f.middle + 8, middle, w.phases(sides(true)), { size: f.font }),
    write(f.middle - 8, middle, w.phases(sides(false)), { size: f.font, anchor: 'end' }),
    write(f.numbers[0] ?? 0, middle, n.share === null ? w.none : decimal(n.share), { ...style, anchor: 'end' }),
    ...(f.narrow ? [] : [write(f.reading, middle, strings(lang).common.cases(n.cases), { size: 12 })]),
  ];
  return { elements, height: 40 };
}
