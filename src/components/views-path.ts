import type { Lang } from '../i18n/languages.ts';

/** Where the list of named views stands that a browser loads to offer a short address. */
export const viewsPath = (lang: Lang): string => `${lang}/view/list.json`;
