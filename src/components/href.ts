import type { Lang } from '../i18n/languages.ts';
import { pagePath, withBase } from '../i18n/paths.ts';

/** The address of a page of this site, base path included. */
export const href = (lang: Lang, page = ''): string => pagePath(lang, page, import.meta.env.BASE_URL);

/** The address of a page that may be named with an anchor: `cases/blue-letter#first`. */
export function addressOf(lang: Lang, page: string): string {
  const [path = '', anchor] = page.split('#');
  return href(lang, path) + (anchor ? `#${anchor}` : '');
}

/** The address of a file in `public/`, base path included. */
export const asset = (path: string): string => withBase(import.meta.env.BASE_URL, path);

/** The address of a page with host, as it leaves the site. */
export const absolute = (lang: Lang, page: string, site: URL | undefined): string =>
  new URL(addressOf(lang, page), site ?? 'http://localhost:4321').href;
