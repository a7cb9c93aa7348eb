import type { Lang } from '../../i18n/languages.ts';
import type { Ctx } from '../figure.ts';
import { el, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { linked } from '../shared/spoken.ts';
import { textWidth } from '../shared/text-width.ts';
import { write } from '../shared/write.ts';
import type { Span } from './frame.ts';
import { piecesInWords } from './pieces.ts';
import type { CasePieces } from './rows.ts';
import type { Side } from './sides.ts';
import { words } from './text.ts';

const HEIGHT = 16;
const STEP = 7;
/** Strokes closer than this could not be told apart; the number then stands alone. */
const LEAST_STEP = 3.5;

const STROKE: Readonly<Record<Side, Readonly<Record<string, string | number>>>> = {
  for: { stroke: INK.text, 'stroke-width': 2.6 },
  against: { stroke: INK.accent, 'stroke-width': 2.6 },
  open: { stroke: INK.muted, 'stroke-width': 1.6, 'stroke-dasharray': '3 2' },
};

/** Where the page of a case tells of its evidence. */
export const addressOf = ({ caseId, pieces }: CasePieces, { href }: Pick<Ctx, 'href'>): string =>
  `${href(`cases/${caseId}`)}#${pieces[0]?.phaseId ?? ''}`;

/** The number of cases on one side, and a stroke for each that leads to it. Where there is none that is said. */
export function tally(cases: readonly CasePieces[], side: Side, { x, width }: Span, y: number, ctx: Ctx): El[] {
  const w = words[ctx.lang];
  if (cases.length === 0) return [write(x, y, w.none, { fill: INK.muted })];
  const number = String(cases.length);
  const left = x + textWidth(number, 16) + 8;
  const step = Math.min(STEP, (x + width - 8 - left) / cases.length);
  const strokes = step < LEAST_STEP ? [] : cases;
  return [
    write(x, y, number, { size: 16, bold: true, fill: side === 'against' ? INK.accent : INK.text }),
    ...strokes.map((one, i) => {
      const at = left + i * step + 2;
      return linked(
        addressOf(one, ctx),
        inWords(one, side, ctx.lang),
        'recommendation-case',
        el('rect', {
          x: at - step / 2,
          y: y - HEIGHT / 2,
          width: step,
          height: HEIGHT,
          fill: INK.paper,
          'fill-opacity': 0,
        }),
        el('path', { d: `M${at},${y - HEIGHT / 2}v${HEIGHT}`, fill: 'none', ...STROKE[side] }),
      );
    }),
  ];
}

const inWords = ({ name, pieces }: CasePieces, side: Side, lang: Lang): string =>
  words[lang].mark(name[lang], words[lang].sides[side], piecesInWords(pieces, lang));
