import { signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { differed, type Entry, type Item } from './coded.ts';

type Scaled = Pick<Item, 'group' | 'grades'>;

/** What a code means, in words. */
export function codeWord({ group, grades }: Scaled, code: number, lang: Lang): string {
  if (grades) return grades[code]?.[lang] ?? String(code);
  const scale: Readonly<Record<string, string>> = group === 'evaluation' ? {} : strings(lang).scale[group];
  return scale[String(code)] ?? String(code);
}

/** A code as it is written: with its sign where the scale has two sides, in words where it is a need or a grade. */
export function codeText(item: Scaled, code: number, lang: Lang): string {
  if (item.grades || item.group === 'needs') return codeWord(item, code, lang);
  return item.group === 'initiation' ? signed(code) : String(code);
}

/** The coders as single letters. */
export const CODER_LETTERS: Readonly<Record<Lang, Readonly<Record<'a' | 'b', string>>>> = {
  en: { a: 'A', b: 'B' },
  zh: { a: '甲', b: '乙' },
};

/** A settled code, and what each coder gave where they differed or the settling moved both: `2 (A 1, B –)`. */
export function entryText(item: Scaled, entry: Entry, lang: Lang): string {
  const { common, punctuation } = strings(lang);
  const write = (code: number | null) => (code === null ? '–' : codeText(item, code, lang));
  const settled = entry.code === null ? common.unknown : write(entry.code);
  if (entry.kind === 'rule') return `${settled}${punctuation.open}${RULE[lang]}${punctuation.close}`;
  if (!differed(entry) && entry.a === entry.code) return settled;
  const letters = CODER_LETTERS[lang];
  const coders = [`${letters.a} ${write(entry.a)}`, `${letters.b} ${write(entry.b)}`].join(COMMA[lang]);
  return `${settled}${punctuation.open}${coders}${punctuation.close}`;
}

const COMMA: Readonly<Record<Lang, string>> = { en: ', ', zh: '，' };
const RULE: Readonly<Record<Lang, string>> = { en: 'by rule', zh: '依规则' };
