import type { Lang } from '../i18n/languages.ts';
import type { Citable } from './citable.ts';
import { scriptOf, type Script } from './script.ts';
import { titleWords } from './title.ts';

const COLLATOR: Record<Script, Intl.Collator> = {
  han: new Intl.Collator('zh-u-co-pinyin', { ignorePunctuation: true, numeric: true }),
  western: new Intl.Collator('en', { ignorePunctuation: true, numeric: true }),
};
const FIRST: Record<Lang, Script> = { en: 'western', zh: 'han' };
const ARTICLE = /^(?:an?|the)\s+/i;

const authors = (work: Citable): string | undefined =>
  work.author?.map(({ family = '', given = '', literal }) => literal ?? `${family} ${given}`).join(' ');

/** What an entry begins with, and is looked up by. APA puts the publisher in the place of a missing author of a page. */
function head(work: Citable, lang: Lang): string {
  const body = lang === 'en' && work.type === 'webpage' ? work.publisher : undefined;
  return authors(work) ?? body ?? titleWords(work.title).replace(ARTICLE, '');
}

const date = (work: Citable): string =>
  (work.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(4, '0')).join('-');

/**
 * The order of a list of references: by script, the reader's own first (GB/T 7714-2025, 9.3.2); then by author or
 * title, Chinese by pinyin; then by date, undated first (APA 7, 9.46). The id settles the rest, so no order is left open.
 */
export function order(lang: Lang): (a: Citable, b: Citable) => number {
  const keys = new WeakMap<Citable, { script: Script; head: string; date: string }>();
  const key = (work: Citable) => {
    const known = keys.get(work) ?? { script: scriptOf(work), head: head(work, lang), date: date(work) };
    keys.set(work, known);
    return known;
  };
  return (a, b) => {
    const [ka, kb] = [key(a), key(b)];
    if (ka.script !== kb.script) return ka.script === FIRST[lang] ? -1 : 1;
    const collator = COLLATOR[ka.script];
    return (
      collator.compare(ka.head, kb.head) ||
      (ka.date < kb.date ? -1 : ka.date > kb.date ? 1 : 0) ||
      collator.compare(a.title, b.title) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
    );
  };
}
