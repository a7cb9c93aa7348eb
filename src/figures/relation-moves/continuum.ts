import type { Lang } from '../../i18n/languages.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { wrap } from '../shared/wrap.ts';
import { write } from '../shared/write.ts';
import { columnOf, xOf, type Frame } from './frame.ts';
import { RELATIONS, STAGE } from './stages.ts';
import { words } from './text.ts';

const LABELS = 76;

/** The thesis's continuum: an arc for each step that it describes, above the names of the relations. */
export function continuum(f: Frame, lang: Lang): { elements: El[]; height: number } {
  const w = words[lang];
  const steps = RELATIONS.flatMap((from) =>
    RELATIONS.flatMap((to) => (STAGE[to] - STAGE[from] === 1 ? [{ from, to }] : [])),
  );
  const arcs = steps.flatMap(({ from, to }) => {
    const [a, b] = [xOf(from, f) + 8, xOf(to, f) - 8];
    const y = LABELS - 16;
    const top = y - Math.min(46, (b - a) * 0.32);
    return [
      el('path', {
        d: `M${a},${y}C${a},${top} ${b},${top} ${b},${y}`,
        stroke: INK.muted,
        fill: 'none',
        'stroke-width': 1.5,
      }),
      el('path', { d: `M${b - 4.5},${y - 7}L${b},${y + 1}L${b + 4.5},${y - 7}Z`, fill: INK.muted }),
    ];
  });
  const names = RELATIONS.map((relation) => wrap(w.relations[relation], f.font, columnOf(f) - 6));
  const lines = Math.max(...names.map((name) => name.length));
  const below = LABELS + lines * f.font * 1.25;
  const note = wrap(w.circular, 12, f.narrow ? f.width : columnOf(f) * 2 - 8);
  return {
    elements: [
      write(0, f.narrow ? 8 : LABELS, w.thesis, { size: f.font + 1, bold: true, className: 'corner' }),
      ...arcs,
      ...RELATIONS.map((relation, i) =>
        write(xOf(relation, f), LABELS, names[i] ?? '', { anchor: 'middle', size: f.font, bold: true }),
      ),
      write(f.width, below + 4, note, { anchor: 'end', size: 12, fill: INK.muted }),
    ],
    height: below + 4 + note.length * 15 + 8,
  };
}
