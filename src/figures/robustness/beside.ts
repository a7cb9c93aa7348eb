import type { Lang } from '../../i18n/languages.ts';
import { el, px, type El } from '../shared/elements.ts';
import { INK } from '../shared/ink.ts';
import { said } from '../shared/spoken.ts';
import { write } from '../shared/write.ts';
import { ring } from './curve-marks.ts';
import type { DrawnCurve } from './curve.ts';
import { yOf, type Column, type Frame } from './frame.ts';
import type { Said } from './said.ts';
import { words } from './text.ts';

const whisker = (x: number, [low, high]: readonly [number, number], top: number, f: Frame): El =>
  el('path', {
    d:
      [low, high].map((d) => `M${px(x - 5)},${px(yOf(d, top, f))}h10`).join('') +
      `M${px(x)},${px(yOf(high, top, f))}V${px(yOf(low, top, f))}`,
    stroke: INK.text,
    'stroke-width': 1.6,
    fill: 'none',
  });

/** Beside the curve: the main specification with its interval, and what errors in the codes make of it. */
export function beside(curve: DrawnCurve, of: Said, column: Column, top: number, f: Frame, lang: Lang): El[] {
  const w = words[lang];
  const { main, noise } = curve.row;
  const foot = top + f.plotHeight + 13;
  const [mainX, noiseX] = column.whiskers;
  const parts: El[] = [];
  if (main.difference !== null && of.main)
    parts.push(
      said(
        `${w.mainFull} ${of.main.difference}${of.main.interval ? ` (${w.range(...of.main.interval)})` : ''}`,
        'main',
        ...(main.interval ? [whisker(mainX, main.interval, top, f)] : []),
        ring(mainX, yOf(main.difference, top, f)),
        write(mainX, foot, w.main, { anchor: 'middle', fill: INK.muted }),
      ),
    );
  if (noise && of.noise) {
    const y = yOf(noise.median, top, f);
    parts.push(
      said(
        `${w.noiseFull(of.noise.copies, of.noise.rate)} ${of.noise.median} (${w.range(...of.noise.interval)})`,
        'noise',
        whisker(noiseX, noise.interval, top, f),
        el('path', {
          d: `M${px(noiseX)},${px(y - 6)}l6,6l-6,6l-6,-6Z`,
          fill: INK.paper,
          stroke: INK.text,
          'stroke-width': 1.8,
        }),
        write(noiseX, foot, w.noise, { anchor: 'middle', fill: INK.muted }),
      ),
    );
  }
  return parts;
}
