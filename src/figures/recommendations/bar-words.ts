import { percent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { codeText, codeWord } from '../shared/code-words.ts';
import { fromTheTop } from './bar.ts';
import type { IndicatorRow } from './rows.ts';
import { words } from './text.ts';

/** A code with what it means: `2 established`. */
export function levelName(indicator: Pick<IndicatorRow, 'group'>, code: number | null, lang: Lang): string {
  if (code === null) return words[lang].unknown;
  return words[lang].level(codeText(indicator, code, lang), codeWord(indicator, code, lang));
}

/** A bar in words: the indicator, and of each code the share and the number of phases. */
export function barInWords(indicator: IndicatorRow, lang: Lang): string {
  const w = words[lang];
  const parts = fromTheTop(indicator)
    .filter(({ phases }) => phases.length > 0)
    .map(({ code, share, phases }) => w.part(levelName(indicator, code, lang), percent(share), phases.length));
  return w.bar(indicator.label[lang], parts.join(strings(lang).punctuation.semicolon));
}
