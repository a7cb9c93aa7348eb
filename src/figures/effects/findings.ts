import { list } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { midSentence } from '../shared/mid-sentence.ts';
import type { Selection } from './select.ts';
import { words } from './text.ts';

/** What the figure says in sentences. */
export function findings(
  selection: Selection,
  lang: Lang,
): { readonly takeaway: string; readonly caption: string; readonly alt: string } {
  const w = words[lang];
  const { needs, studies } = selection;
  const join = (...sentences: readonly string[]) =>
    sentences.filter((sentence) => sentence !== '').join(lang === 'zh' ? '' : ' ');
  if (studies.length === 0) return { takeaway: w.nothing, caption: w.caption(selection), alt: w.alt(selection) };
  return {
    takeaway: join(spread(selection, lang), w.interventions(selection)),
    caption: w.caption(selection),
    alt: w.alt(
      selection,
      list(
        needs.map(({ label }) => midSentence(label[lang], lang)),
        lang,
      ),
    ),
  };
}

/** Which needs the findings speak to most and least; with one need in view, how many there are. */
function spread({ needs, studies }: Selection, lang: Lang): string {
  const w = words[lang];
  const counts = needs.map(({ id }) => studies.filter(({ need }) => need === id).length);
  const [high, low] = [Math.max(...counts), Math.min(...counts)];
  const names = (wanted: number) =>
    list(
      needs.filter((_, i) => counts[i] === wanted).map(({ label }) => midSentence(label[lang], lang)),
      lang,
    );
  if (needs.length === 1) return w.oneNeed(studies.length, names(high));
  if (high === low) return w.level(studies.length, high);
  return w.spread(studies.length, names(high), high, names(low), low);
}
