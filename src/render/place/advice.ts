import type { Lang } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { strings } from '../../i18n/strings.ts';
import { escapeHtml } from '../html.ts';
import type { PlaceData } from './data.ts';
import type { Reading } from './reading.ts';

const keyOf = (indicator: string): string => indicator.slice(indicator.indexOf('.') + 1);

/** The recommendations that bear on what the programme lacks, as HTML. */
export function adviceHtml({ bearings }: Reading, data: PlaceData, lang: Lang): string {
  const w = placeWords[lang];
  const { open, close, colon, semicolon, listComma } = strings(lang).punctuation;
  if (bearings.length === 0) return `<p class="muted">${escapeHtml(w.adviceNone)}</p>`;
  const names = (ids: readonly string[]) => ids.map((id) => data.labels[keyOf(id)] ?? id).join(listComma);
  const items = bearings.map(({ recommendation, missing, unknown }) => {
    const { label, text, to } = recommendation;
    const open_ = unknown.length > 0 ? `${semicolon}${w.unknown}${colon}${names(unknown)}` : '';
    return [
      `<li><p><strong>${escapeHtml(label)}</strong>${escapeHtml(`${open}${w.to[to]}${close}`)}<span class="place-advice-text"><br>${escapeHtml(text)}</span>`,
      `<br><span class="small muted">${escapeHtml(`${w.missing}${colon}${names(missing)}${open_}`)}</span></p></li>`,
    ].join('');
  });
  return `<ul class="place-advice">${items.join('')}</ul>`;
}
