import { dictionaryZh } from '../../i18n/dictionary-zh.ts';

function looked(english: string): string {
  const chinese = dictionaryZh[english];
  if (chinese === undefined)
    throw new Error(`“${english}” has no Chinese in src/i18n/dictionary-zh.ts. Write it there, under the English text`);
  return chinese;
}

const EMPTY = /[,;] may be empty$/;

/** What may stand in a cell, in Chinese. Throws where a kind of value is not in the dictionary. */
export function typeInChinese(type: string): string {
  if (EMPTY.test(type)) return `${typeInChinese(type.replace(EMPTY, ''))}，可为空`;
  const [, several, choices] = /^(list of any of|one of) (.+)$/.exec(type) ?? [];
  if (choices === undefined) return looked(type);
  return `${choices.replaceAll(', ', '、')}${several === 'one of' ? '之一' : '中的若干项，以分号分隔'}`;
}

/** What a column, a line or a file means, in Chinese. Throws where it is not in the dictionary. */
export function meaningInChinese(meaning: string): string {
  const [, rest = meaning, language] = /^(.+) \(in (English|Chinese)\)$/.exec(meaning) ?? [];
  const suffix = language === undefined ? '' : language === 'English' ? '（英文）' : '（中文）';
  return looked(rest) + suffix;
}
