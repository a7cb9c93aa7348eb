import type { Lang } from '../i18n/languages.ts';
import type { Citable } from './citable.ts';
import { citeInline } from './cite-inline.ts';
import { order } from './order.ts';

/** 0 → a, 25 → z, 26 → aa. */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCodePoint(97 + (index % 26));

/**
 * The labels of works that are cited together, by id. Those that would read alike get letters in the order of the
 * list: `2018a`, `n.d.-b` (APA 7, 8.19; GB/T 7714-2025, 9.3.1.3).
 */
export function labels(works: readonly Citable[], lang: Lang): ReadonlyMap<string, string> {
  const alike = Map.groupBy([...works].sort(order(lang)), (work) => citeInline(work, lang));
  const pairs = [...alike].flatMap(([label, same]) =>
    same.map((work, i): [string, string] => {
      const suffix = same.length === 1 ? '' : `${/\d$/.test(label) ? '' : '-'}${letter(i)}`;
      return [work.id, `${label}${suffix}`];
    }),
  );
  return new Map(pairs);
}
