import { LANGS, isLang, type Lang } from './languages.ts';

/** `/` or the path under which the site is served, with a slash at both ends. */
export const withBase = (base: string, path: string): string =>
  `${base.replace(/\/*$/, '/')}${path.replace(/^\//, '')}`;

/** The address of a page in a language: `pagePath('en', 'cases/blue-letter')` is `/en/cases/blue-letter/` under the base. */
export function pagePath(lang: Lang, page: string, base: string): string {
  const clean = page.replace(/^\/|\/$/g, '');
  return withBase(base, clean === '' ? `${lang}/` : `${lang}/${clean}/`);
}

/** The same page in every language, from the path of one of them (without the base). */
export function alternates(pathname: string, base: string): { lang: Lang; path: string }[] {
  const rest = pathname.slice(base.replace(/\/*$/, '').length).replace(/^\//, '');
  const [first = '', ...tail] = rest.split('/');
  const page = isLang(first) ? tail.join('/') : '';
  return LANGS.map((lang) => ({ lang, path: pagePath(lang, page, base) }));
}
