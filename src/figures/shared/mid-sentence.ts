import type { Lang } from '../../i18n/languages.ts';

/** A name as it stands within a sentence: without its capital in English, in quotation marks in Chinese. */
export const midSentence = (name: string, lang: Lang): string =>
  lang === 'zh' ? `“${name}”` : name.charAt(0).toLowerCase() + name.slice(1);
