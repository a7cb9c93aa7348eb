import type { Lang } from './languages.ts';

const LOCALE: Record<Lang, string> = { en: 'en-GB', zh: 'zh-CN' };
const MINUS = '−';

/** Makes something once for each language: formatters take far longer to make than to use. */
function each<T>(make: (locale: string) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(LOCALE[lang]);
    made.set(lang, known);
    return known;
  };
}

const numbers = each((locale) => new Intl.NumberFormat(locale));
const dates = each((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const conjunctions = each((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const disjunctions = each((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** A whole number with the language's grouping. */
export const integer = (value: number, lang: Lang): string => numbers(lang).format(value);

/** A number with a fixed count of decimals and a true minus sign, e.g. `−0.25`. */
export const decimal = (value: number, digits = 2): string => value.toFixed(digits).replace(/^-/, MINUS);

/** A number with its sign, for scales that have two sides, e.g. `+1`, `0`, `−2`. */
export const signed = (value: number, digits = 0): string => {
  const text = decimal(value, digits);
  return value > 0 ? `+${text}` : text;
};

/** A share in 0–1 as a whole percentage; a share that is not quite 0 or 1 never reads as 0 % or 100 %. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return '<1%';
  if (whole === 100 && share < 1) return '>99%';
  return `${whole}%`;
}

/** An ISO date (`2026-11-23`) in words. */
export function date(iso: string, lang: Lang): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dates(lang).format(Date.UTC(year, month - 1, day));
}

/** Between two quotations side by side Chinese writes no comma (GB/T 15834—2011): `“a”“b”和“c”`. */
const joinQuoted = (text: string): string => text.replaceAll('”、“', '”“');

/** Items as a list in the language: `a, b and c`, `a、b和c`. */
export const list = (items: readonly string[], lang: Lang): string => joinQuoted(conjunctions(lang).format(items));

/** Items of which one holds: `a, b or c`, `a、b或c`. */
export const anyOf = (items: readonly string[], lang: Lang): string => joinQuoted(disjunctions(lang).format(items));
