import type { Lang } from '../../i18n/languages.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { OutcomeRow } from './rows.ts';
import { words } from './text.ts';

/** One row of differences. The bounds are no estimate, but the ends between which it lies whatever is unknown. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly kind: 'main' | 'within' | 'bounds';
  /** A new kind of rows begins with it. */
  readonly begins: boolean;
  readonly estimate: Estimate | null;
  readonly ends: readonly [low: number, high: number] | null;
}

/** The differences of an outcome from the whole to its parts: all, either side, by documentation, and the bounds. */
export function linesOf({ all, sides, terciles, bounds }: OutcomeRow, lang: Lang): Line[] {
  const w = words[lang];
  const within = (key: string, label: string, estimate: Estimate, begins: boolean): Line => ({
    key,
    label,
    kind: 'within',
    begins,
    estimate,
    ends: estimate.interval,
  });
  return [
    { key: 'all', label: w.lines.all, kind: 'main', begins: true, estimate: all, ends: all.interval },
    within('government', w.lines.government, sides.government, true),
    within('social', w.lines.social, sides.social, false),
    ...terciles.map((tercile, i) =>
      within(`tercile-${i}`, w.tercile(i, terciles.length, tercile.sources), tercile, i === 0),
    ),
    { key: 'bounds', label: w.lines.bounds, kind: 'bounds', begins: true, estimate: null, ends: bounds },
  ];
}
