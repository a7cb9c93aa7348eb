import type { Lang } from '../../i18n/languages.ts';
import type { Step } from '../figure.ts';
import { frameworkCodec } from './state.ts';
import { words } from './text.ts';

/** The steps to the whole framework, with the words of each. */
export const steps = (lang: Lang): readonly Step[] =>
  words[lang].steps.map((label, i) => ({
    label,
    text: words[lang].takeaways[i] ?? '',
    query: frameworkCodec.toQuery({ step: i + 1 }),
  }));
