import type { Lang } from '../../i18n/languages.ts';
import { smallNumber } from './small-number.ts';

/** A count without a noun after it: as `smallNumber`, but `none` for zero. */
export const numberAlone = (value: number, lang: Lang): string =>
  lang === 'en' && value === 0 ? 'none' : smallNumber(value, lang);
