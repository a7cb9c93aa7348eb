import { en, type Strings } from './en.ts';
import type { Lang } from './languages.ts';
import { zh } from './zh.ts';

const STRINGS: Record<Lang, Strings> = { en, zh };

/** The interface strings of a language. */
export const strings = (lang: Lang): Strings => STRINGS[lang];
