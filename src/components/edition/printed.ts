import { dataset } from '../../data/dataset.ts';
import type { Lang } from '../../i18n/languages.ts';
import { editions, type Edition, type EditionKind } from '../../render/editions/editions.ts';
import { absolute } from '../absolute.ts';
import { asset } from '../href.ts';

/** The printed editions that belong to the site that is being built. */
export const printed = (): readonly Edition[] => editions({ hash: dataset().hash, site: absolute(asset('')) });

/** The edition of that kind and language, if it was printed. */
export const printedOf = (kind: EditionKind, lang: Lang): Edition | undefined =>
  printed().find((one) => one.kind === kind && one.lang === lang);
