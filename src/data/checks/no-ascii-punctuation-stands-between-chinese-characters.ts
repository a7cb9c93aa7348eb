import { textsOf } from '../texts.ts';
import type { Check } from './check.ts';

/** A sign that has a Chinese form, within a Chinese sentence. */
const ASCII_SIGN = /(?<=[\p{Script=Han}）”’》]) ?[,.;:!?()"'] ?(?=[\p{Script=Han}（“‘《])/u;

export const noAsciiPunctuationStandsBetweenChineseCharacters: Check = {
  rule: 'no ASCII punctuation stands between Chinese characters',
  needs: [],
  check: (_, documents) =>
    textsOf(documents).flatMap(({ file, at, text: { zh } }) => {
      const sign = ASCII_SIGN.exec(zh);
      if (!sign) return [];
      const around = zh.slice(Math.max(0, sign.index - 4), sign.index + sign[0].length + 4);
      const what = `ASCII "${sign[0].trim()}" stands between Chinese characters in “…${around}…”`;
      return [{ file, path: at('zh'), what, cure: 'Use the Chinese sign' }];
    }),
};
