import type { Lang } from '../../i18n/languages.ts';

/** The first sentence of a text; the whole text where it has but one. */
export function firstSentence(text: string, lang: Lang): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}
