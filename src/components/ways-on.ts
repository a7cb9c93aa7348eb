import { dataPageWords } from '../i18n/data-page-words.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { href } from './href.ts';

/** Where a reader who is lost may go on from. */
export function waysOn(lang: Lang): { readonly address: string; readonly label: string }[] {
  const { site, search } = strings(lang);
  return [
    { address: href(lang), label: site.home },
    { address: href(lang, 'search'), label: search.title },
    { address: href(lang, 'cases'), label: site.cases },
    { address: href(lang, 'figures'), label: site.figures },
    { address: href(lang, 'chapters'), label: site.report },
    { address: href(lang, 'data'), label: dataPageWords[lang].nav },
  ];
}
