import type { Codebook } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import type { RelationMove } from './relations.ts';

/** A relation by its first name: “cooperation” for “cooperation and mutual empowerment”. */
const SHORT: Readonly<Record<Lang, RegExp>> = { en: / and .*$/, zh: /与.*$/ };
const nameOf = (id: string, { relation }: Codebook, lang: Lang): string =>
  lowered(relation.values[id]?.label[lang] ?? id).replace(SHORT[lang], '');

/** `: five from independence to cooperation and two from …`, or where all go one way `, from independence to …`. */
export function routes(moves: readonly RelationMove[], codebook: Codebook, lang: Lang): string {
  const kinds = Map.groupBy(moves, ({ from, to }) => `${from} ${to}`);
  const parts = [...kinds.values()]
    .sort((x, y) => y.length - x.length)
    .flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const [from, to] = [nameOf(first.from, codebook, lang), nameOf(first.to, codebook, lang)];
      const route = lang === 'en' ? `from ${from} to ${to}` : `由${from}到${to}`;
      if (kinds.size === 1) return [route];
      return [lang === 'en' ? `${numberAlone(some.length, lang)} ${route}` : `${route}${some.length}次`];
    });
  if (lang === 'zh') return `${kinds.size === 1 ? '，' : '：'}${parts.join('，')}`;
  return `${kinds.size === 1 ? ', ' : ': '}${list(parts, lang)}`;
}
