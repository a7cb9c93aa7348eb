import type { Lang } from '../../i18n/languages.ts';
import { optionName } from '../robustness/names.ts';
import { words as choiceWords } from '../robustness/text.ts';
import { unusual, type Said } from './said.ts';
import { words } from './text.ts';

/** The way in which the counter-case counts, where it is not the main one's. */
export function countedWith(s: Said, lang: Lang): string {
  const ways = s.counter ? unusual(s.counter) : [];
  if (ways.length === 0) return words[lang].mainWay;
  const named = ways.map((option) => {
    const [choice, name] = [choiceWords[lang].choices[option.part], optionName(option, lang)];
    return lang === 'en' ? `${choice.charAt(0).toLowerCase()}${choice.slice(1)}: ${name}` : `${choice}：${name}`;
  });
  return named.join(lang === 'en' ? '; ' : '；');
}
