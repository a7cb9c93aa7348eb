import { signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Change } from './changes.ts';

/** Changed codes in words: `Agreement 1 → 2; Public money 0 → 2`. Initiation is written with its sign. */
export function changeWords(changes: readonly Change[], lang: Lang): string {
  return changes
    .map(({ dimension, label, from, to }) => {
      const write = dimension === 'initiation' ? (code: number) => signed(code) : String;
      return `${label[lang]} ${write(from)} → ${write(to)}`;
    })
    .join(strings(lang).punctuation.semicolon);
}
