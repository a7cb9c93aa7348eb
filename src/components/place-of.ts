import type { Case } from '../data/types.ts';
import { list } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';

/** Where a programme runs, in words: its provinces and, where the sources are more exact, the locality. */
export function placeOf({ place }: Case, lang: Lang): string {
  const t = strings(lang);
  const provinces = place.provinces.map((code) => t.provinces[code]);
  const wide = provinces.length > 0 ? list(provinces, lang) : t.common.national;
  return place.locality ? `${wide}${t.punctuation.open}${place.locality[lang]}${t.punctuation.close}` : wide;
}
