import { isListed } from '../is-listed.ts';
import type { Problem } from '../problem.ts';
import { textsOf } from '../texts.ts';
import type { Check } from './check.ts';

const CHINESE = /\p{Script=Han}/u;
const LIST = 'or list the text in data/proper-names.yaml with the reason';

export const everyTextIsWrittenInItsLanguage: Check = {
  rule: 'every text is written in its language, but for listed names',
  needs: ['properNames'],
  check: ({ properNames }, documents) =>
    textsOf(documents).flatMap(({ file, at, text: { en, zh } }): Problem[] => {
      const problems: Problem[] = [];
      // A text that is the same in both languages is told by a rule of its own.
      if (en !== zh && !CHINESE.test(zh) && !isListed(properNames, zh, 'no Chinese in the Chinese text')) {
        const what = 'the Chinese text has no Chinese character';
        problems.push({ file, path: at('zh'), what, cure: `Write it in Chinese, ${LIST}` });
      }
      if (CHINESE.test(en) && !isListed(properNames, en, 'Chinese in the English text')) {
        const what = 'the English text has Chinese characters';
        problems.push({ file, path: at('en'), what, cure: `Write it in English, ${LIST}` });
      }
      return problems;
    }),
};
