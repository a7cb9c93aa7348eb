import { el, type El } from '../../figures/shared/elements.ts';
import { glyphShapes } from '../../figures/shared/glyph-shapes.ts';
import { legendEntries } from '../../figures/shared/legend-entries.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import type { Lang } from '../../i18n/languages.ts';

const SIZE = 14;
const STEP = 24;

/** What the glyphs stand for, in as many lines as a width in px asks. */
export function legend(lang: Lang, width: number): { items: El[]; height: number } {
  let [x, y] = [0, STEP / 2];
  const items = legendEntries(lang).flatMap(({ glyph, label }) => {
    const room = 20 + textWidth(label, SIZE);
    if (x > 0 && x + room > width) [x, y] = [0, y + STEP];
    const entry = [
      ...glyphShapes(glyph, { x: x + 7, y }, 6.5),
      el('text', { x: x + 20, y: y + SIZE * 0.36, 'font-size': SIZE }, label),
    ];
    x += room + 22;
    return entry;
  });
  return { items, height: y + STEP / 2 };
}
