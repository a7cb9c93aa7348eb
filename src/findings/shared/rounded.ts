import { integer } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';

const MILLION = 1e6;
const WAN = 1e4;

/**
 * A large count as a sentence says it: three significant digits in English (`61 million`), whole 万 in Chinese
 * (`6103万`). Below a million English writes the figure in full; below a hundred 万 Chinese keeps three digits.
 */
export function rounded(value: number, lang: Lang): string {
  const three = (part: number) => String(Number(part.toPrecision(3)));
  if (lang === 'en') return value >= MILLION ? `${three(value / MILLION)} million` : integer(value, lang);
  if (value >= MILLION) return `${Math.round(value / WAN)}万`;
  return value >= WAN ? `${three(value / WAN)}万` : String(value);
}
