import { isListed } from '../is-listed.ts';
import { textsOf } from '../texts.ts';
import type { Check } from './check.ts';

export const noTextIsTheSameInBothLanguages: Check = {
  rule: 'no text is the same in both languages, but for listed names',
  needs: ['properNames'],
  check: ({ properNames }, documents) =>
    textsOf(documents)
      .filter(({ text }) => text.en === text.zh && !isListed(properNames, text.en, 'same in both languages'))
      .map(({ file, at }) => ({
        file,
        path: at('zh'),
        what: 'the Chinese text is the English one',
        cure: 'Translate it, or list the name in data/proper-names.yaml with the reason',
      })),
};
