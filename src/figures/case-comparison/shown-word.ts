import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { codeText, codeWord } from '../shared/code-words.ts';
import type { Entry, Item } from '../shared/coded.ts';
import type { Frame } from './frame.ts';
import { words } from './text.ts';

/** The code beside its track: in words where there is room, as a number where there is less, on a phone not at all. */
export function shownWord(item: Item, { kind, code }: Entry, f: Frame, lang: Lang): string {
  const w = words[lang];
  if (item.grades && !f.worded) return code === null ? w.unknown : codeWord(item, code, lang);
  if (f.narrow) return '';
  if (code === null) return f.worded ? w.unknown : '';
  if (!f.worded) return item.group === 'needs' ? String(code) : codeText(item, code, lang);
  return kind === 'rule'
    ? `${codeWord(item, code, lang)}${strings(lang).punctuation.listComma}${w.rule}`
    : codeWord(item, code, lang);
}
