import { signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Change } from './changes.ts';

const RULE: Readonly<Record<Lang, string>> = { en: 'by rule', zh: '依规则' };

/** Changed codes in words: `Agreement 1 → 2; Public money 2 → 0 (by rule)`. Initiation is written with its sign. */
export function changeWords(changes: readonly Change[], lang: Lang): string {
  const { open, close, semicolon } = strings(lang).punctuation;
  return changes
    .map(({ dimension, label, from, to, byRule }) => {
      const write = dimension === 'initiation' ? (code: number) => signed(code) : String;
      return `${label[lang]} ${write(from)} → ${write(to)}${byRule ? `${open}${RULE[lang]}${close}` : ''}`;
    })
    .join(semicolon);
}
