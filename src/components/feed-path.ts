import type { Lang } from '../i18n/languages.ts';

/** Where the feed of the changes stands in a language. */
export const feedPath = (lang: Lang): string => `${lang}/changes.xml`;
