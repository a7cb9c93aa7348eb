import { LANGS, type Lang, type Text } from './languages.ts';

/** A text written by one function in every language. */
export const both = (write: (lang: Lang) => string): Text =>
  Object.fromEntries(LANGS.map((lang) => [lang, write(lang)])) as Text;
