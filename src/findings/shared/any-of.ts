import type { Lang } from '../../i18n/languages.ts';

const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** Items of which one holds: `a, b or c`, `a、b或c`. */
export const anyOf = (items: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(LOCALE[lang], { type: 'disjunction' }).format(items);
