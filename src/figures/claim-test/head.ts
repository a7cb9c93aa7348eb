import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import type { Block } from './component.ts';
import { foundOf } from './found.ts';
import type { Frame } from './frame.ts';
import type { OutcomeRow } from './rows.ts';
import { words } from './text.ts';

/** What the main difference shows, the verdict over all ways of counting, and what the outcome is. */
export function head(row: OutcomeRow, f: Frame, lang: Lang): Block {
  const w = words[lang];
  const { difference, interval, side } = foundOf(row, lang);
  const { colon } = strings(lang).punctuation;
  const shown =
    difference === null || interval === null ? w.none : `${w.plain[side]}${colon}${w.estimate(difference, interval)}`;
  const { positive, negative, of } = row.curve;
  const blocks = [
    { lines: [w.outcomes[row.outcome]], size: 20, step: 24, className: 'corner' },
    { lines: wrap(shown, 15, f.width), size: 15, step: 20, bold: true, fill: INK.accent },
    { lines: wrap(w.verdict(row.verdict), 12, f.width), size: 12, step: 16, bold: true },
    { lines: wrap(w.curve(positive, negative, of), 12, f.width), size: 12, step: 16 },
    { lines: wrap(w.definitions[row.outcome], 12, f.width), size: 12, step: 16, fill: INK.muted },
  ];
  let y = 12;
  const elements = blocks.map(({ lines, step, ...style }) => {
    const drawn = write(f.left, y, lines, style);
    y += lines.length * step;
    return drawn;
  });
  return { elements, bottom: y };
}
