import type { Lang } from '../../i18n/languages.ts';

/**
 * How exactly a figure is known: as stated, about, no less than, no more than, or worked out by this project from
 * other figures of its source.
 */
export const PRECISIONS = ['stated', 'about', 'more', 'less', 'computed'] as const;
export type Precision = (typeof PRECISIONS)[number];

const MORE = /(^|[,;] )more than($|[,;])|^more than \d/i;
const LESS = /upper bound/i;
const ABOUT = /(^|[,;] )about($|[,;])|about this amount/i;
const ABOUT_MILLIONS = /(?:^|[,;] )about ([\d.]+) million/i;

interface Row {
  readonly measure: string;
  readonly value: number;
  readonly note: { readonly en: string } | null;
}

/**
 * The precision of a row of a series. The files have no column for it: a lower bound may be named in the measure, all
 * else stands in the English note as a clause of its own ("Year-end, more than"). A note may speak of other figures
 * too, so "about 20.19 million" counts only where that is the figure of the row.
 */
export function precisionOf({ measure, value, note }: Row): Precision {
  const text = note?.en ?? '';
  if (/lower bound/.test(measure) || MORE.test(text)) return 'more';
  if (/upper bound/.test(measure) || LESS.test(text)) return 'less';
  if (/^computed|, computed:/i.test(text)) return 'computed';
  const millions = Number(ABOUT_MILLIONS.exec(text)?.[1] ?? NaN);
  return ABOUT.test(text) || millions * 1e6 === value ? 'about' : 'stated';
}

const SIGN: Record<Precision, string> = { stated: '', about: '≈', more: '>', less: '<', computed: '' };
const WORD: Record<Lang, Record<Precision, (figure: string) => string>> = {
  en: {
    stated: (figure) => figure,
    about: (figure) => `about ${figure}`,
    more: (figure) => `more than ${figure}`,
    less: (figure) => `at most ${figure}`,
    computed: (figure) => `${figure} (computed)`,
  },
  zh: {
    stated: (figure) => figure,
    about: (figure) => `约${figure}`,
    more: (figure) => `超过${figure}`,
    less: (figure) => `不超过${figure}`,
    computed: (figure) => `${figure}（推算）`,
  },
};

/** A figure with the sign of its precision, for labels in a drawing. */
export const signedFigure = (figure: string, precision: Precision): string => `${SIGN[precision]}${figure}`;

/** A figure with its precision in words. */
export const figureInWords = (figure: string, precision: Precision, lang: Lang): string =>
  WORD[lang][precision](figure);
