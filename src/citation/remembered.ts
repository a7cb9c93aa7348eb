import type { Lang } from '../i18n/languages.ts';
import type { Citable } from './citable.ts';

/** A function of a work and a language that is worked out once for each work: a page cites the same ones again and again. */
export function remembered<T extends object | string>(
  make: (work: Citable, lang: Lang) => T,
): (work: Citable, lang: Lang) => T {
  const made: Record<Lang, WeakMap<Citable, T>> = { en: new WeakMap(), zh: new WeakMap() };
  return (work, lang) => {
    const known = made[lang].get(work);
    if (known !== undefined) return known;
    const fresh = make(work, lang);
    made[lang].set(work, fresh);
    return fresh;
  };
}
