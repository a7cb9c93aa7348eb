import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Count } from './counts.ts';

/** A province by its name, the country as such. */
export const placeWords = (geography: Count['geography'], lang: Lang): string => {
  const t = strings(lang);
  return geography === 'CN' ? t.common.national : t.provinces[geography];
};
