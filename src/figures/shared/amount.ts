import { integer } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';

/** To three significant digits, which is as exact as a label needs; the table has the figure in full. */
const three = (value: number) => String(Number(value.toPrecision(3)));
const padded = (value: number) => (value >= 100 ? three(value) : value.toPrecision(3));

/** A count in as few characters as its language writes it: `61.0 m`, `739,000`; `6103万`, `73.9万`. */
export function amount(value: number, lang: Lang): string {
  if (lang === 'en') {
    if (value >= 1e9) return `${padded(value / 1e9)} bn`;
    return value >= 1e6 ? `${padded(value / 1e6)} m` : integer(value, lang);
  }
  if (value >= 1e8) return `${three(value / 1e8)}亿`;
  if (value >= 1e6) return `${Math.round(value / 1e4)}万`;
  return value >= 1e4 ? `${three(value / 1e4)}万` : String(value);
}

/** A count for a sentence: `61.0 million`, `739,000`; `6103万`. */
export const amountInWords = (value: number, lang: Lang): string =>
  amount(value, lang).replace(/ m$/, ' million').replace(/ bn$/, ' billion');
