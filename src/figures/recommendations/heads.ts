import type { Lang } from '../../i18n/languages.ts';
import { codeText, codeWord } from '../shared/code-words.ts';
import type { El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { textWidth } from '../shared/text-width.ts';
import { write } from '../shared/write.ts';
import { fromTheTop, part } from './bar.ts';
import type { Part } from './block.ts';
import type { Frame } from './frame.ts';
import type { IndicatorRow } from './rows.ts';
import { SIDES } from './sides.ts';
import { words } from './text.ts';

/** The codes of the bars, each named once; indicators of several dimensions can have several names for one. */
function entries(indicators: readonly IndicatorRow[], lang: Lang) {
  const kinds = [...new Map(indicators.map((one) => [one.group, one])).values()];
  const codes = [...new Set(kinds.flatMap((one) => fromTheTop(one).map(({ code }) => code)))];
  const known = codes.filter((code) => code !== null).sort((a, b) => b - a);
  return [...known, null].flatMap((code) => {
    const having = kinds.filter(({ scale }) => code === null || scale.includes(code));
    const [like] = having;
    if (!like) return [];
    const names = [...new Set(having.map((one) => (code === null ? words[lang].unknown : codeWord(one, code, lang))))];
    const text = code === null ? names.join('') : words[lang].level(codeText(like, code, lang), names.join(' / '));
    return [{ code, like, text }];
  });
}

/** What the parts of a bar mean, on as many lines as they need. */
function key(indicators: readonly IndicatorRow[], f: Frame, top: number, lang: Lang): Part {
  let [x, y] = [0, top + 8];
  const elements: El[] = [];
  for (const { code, like, text } of entries(indicators, lang)) {
    const width = 28 + textWidth(text, 12);
    if (x > 0 && x + width > f.width) [x, y] = [0, y + 20];
    elements.push(part(like, code, { x, width: 20 }, y - 6, 12), write(x + 26, y, text, { fill: INK.muted }));
    x += width + 16;
  }
  return { elements, y: y + 14 };
}

/** The key, and above the columns what they hold; on a phone the key alone. */
export function heads(indicators: readonly IndicatorRow[], f: Frame, lang: Lang): Part {
  const w = words[lang];
  const legend = key(indicators, f, 0, lang);
  if (f.narrow) return { elements: legend.elements, y: legend.y + 4 };
  const y = legend.y + 16;
  const style = { fill: INK.muted, bold: true };
  const head = (x: number, text: string) => write(x, y, text, style);
  const tops = new Set(indicators.map(({ scale }) => Math.max(...scale)));
  return {
    elements: [
      ...legend.elements,
      head(f.indicator.x, w.wouldRaise),
      head(f.bar.x, w.shares),
      // Scales that end at different codes have no head in common.
      ...(tops.size === 1 ? [...tops].map((top) => write(f.share, y, w.at(top), { ...style, anchor: 'end' })) : []),
      ...SIDES.map((side) => head(f.evidence[side].x, side === 'for' ? w.casesFor : w.sides[side])),
    ],
    y: y + 12,
  };
}
