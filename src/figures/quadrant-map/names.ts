import type { Lang } from '../../i18n/languages.ts';
import { elements, type ElementsMark } from '../shared/elements.ts';
import { keyed } from '../shared/keyed.ts';
import { labels } from '../shared/labels.ts';
import type { Frame } from '../shared/map-frame.ts';
import type { Placed } from '../shared/map-layout.ts';
import { shortName } from '../shared/short-name.ts';
import { write } from '../shared/write.ts';
import { keyOf, type Standing } from './select.ts';

/** Names beside the marks, where there is room; of a case brought forward, the names of its phases. */
export function nameMarks(placed: readonly Placed<Standing>[], f: Frame, brought: string, lang: Lang): ElementsMark {
  const frame = { x0: f.left + 2, x1: f.width - f.right - 2, y0: f.top, y1: f.height - f.bottom };
  const named = placed.filter(
    ({ row, onRail }) => !onRail && row.matches && !row.past && (brought === '' || row.caseId === brought),
  );
  const items = named.map(({ row, spot }) => ({
    ...spot,
    key: keyOf(row),
    text: brought === '' ? shortName(row.name[lang]) : row.label[lang],
  }));
  const once = items.filter((item, i) => brought !== '' || items.findIndex(({ text }) => text === item.text) === i);
  const put = labels(
    once,
    placed.map(({ spot }) => spot),
    12,
    f.r,
    frame,
  );
  return elements(
    put.map(({ key, x, y, text, anchor }) => keyed(write(x, y, text, { anchor }), key)),
    'names',
  );
}
