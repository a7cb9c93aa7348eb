import { date } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';

/** When something happened, as exactly as it is known, in years: 2016.5 is the middle of 2016. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly exact: 'year' | 'month' | 'day';
}

/** The time that a date of the dataset (`2016`, `2016-02`, `2016-02-04`) leaves open; a day is taken as a point. */
export function spanOf(text: string): Span {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1, exact: 'year' };
  if (day === undefined) return { from: year + (month - 1) / 12, to: year + month / 12, exact: 'month' };
  const start = Date.UTC(year, 0, 1);
  const at = year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return { from: at, to: at, exact: 'day' };
}

const MONTH: Record<Lang, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  zh: new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};

/** A date of the dataset in words, no more exact than it is: `2016`, `February 2016`, `4 February 2016`. */
export function partialDate(text: string, lang: Lang): string {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined) return lang === 'zh' ? `${year}年` : String(year);
  return day === undefined ? MONTH[lang].format(Date.UTC(year, month - 1, 1)) : date(text, lang);
}
