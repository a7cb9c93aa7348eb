import { integer } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count before a noun: English spells it out up to ten (`no`, `one` … `ten`), Chinese writes digits. */
export const smallNumber = (value: number, lang: Lang): string =>
  (lang === 'en' ? WORDS[value] : undefined) ?? integer(value, lang);
