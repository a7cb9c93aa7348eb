import { decimal, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { words } from './text.ts';

/** A difference to hundredths with its sign; one that rounds to nothing has none. */
export const amount = (value: number): string =>
  Number(value.toFixed(2)) === 0 ? decimal(Math.abs(value), 2) : signed(value, 2);

/** A p value: to thousandths where it is small. */
export const pText = (p: number): string => (p < 0.001 ? '<0.001' : decimal(p, p < 0.1 ? 3 : 2));

/** Two ends in words: `−0.07 to +0.08`. */
export const span = ([low, high]: readonly [number, number], lang: Lang): string =>
  words[lang].span(amount(low), amount(high));
