import { decimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { strings } from '../../i18n/strings.ts';
import type { Near } from '../../model/nearest-phases.ts';
import { escapeHtml, link } from '../html.ts';
import type { PlaceMove, PlacePhase } from './data.ts';
import { glyphHtml } from './glyph-html.ts';
import type { Reading } from './reading.ts';

const COMMA: Readonly<Record<Lang, string>> = { en: ', ', zh: '，' };
/** Differences smaller than half of what is written are none. */
const SEEN = 0.005;

function apart({ distance, initiation, integration }: Near<PlacePhase>, lang: Lang): string {
  const w = placeWords[lang];
  const { colon, semicolon } = strings(lang).punctuation;
  if (distance < SEEN) return w.sameSpot;
  const size = (value: number) => decimal(Math.abs(value), 2);
  const parts = [
    ...(Math.abs(initiation) < SEEN ? [] : [w.further[initiation > 0 ? 'social' : 'government'](size(initiation))]),
    ...(Math.abs(integration) < SEEN ? [] : [w.further[integration > 0 ? 'more' : 'fewer'](size(integration))]),
  ];
  return `${w.distance(decimal(distance, 2))}${colon}${parts.join(semicolon)}`;
}

function moveHtml({ way, year, label, glyph, changes }: PlaceMove, lang: Lang): string {
  const w = placeWords[lang];
  const { colon, semicolon } = strings(lang).punctuation;
  const when = way === 'from' ? w.cameFrom(year, label) : w.wentTo(year, label);
  const what = changes === '' ? w.noChange : `${w.changed}${colon}${changes}`;
  return `<li>${glyphHtml(glyph)} ${escapeHtml(`${when}${semicolon}${what}`)}</li>`;
}

/** The documented phases nearest to the programme and what moved them, as HTML. */
export function nearestHtml({ nearest }: Reading, lang: Lang, address: (page: string) => string): string {
  const w = placeWords[lang];
  const { open, close } = strings(lang).punctuation;
  if (nearest.length === 0) return `<p class="muted">${escapeHtml(w.nearWait)}</p>`;
  const items = nearest.map((near) => {
    const { key, name, label, years, glyph, moves } = near.phase;
    const when = escapeHtml(`${open}${label}${COMMA[lang]}${years}${close}`);
    const moved = moves.map((move) => moveHtml(move, lang)).join('');
    return [
      `<li><p>${glyphHtml(glyph)} ${link(address(`cases/${key}`), name, 'case')}${when}`,
      `<br><span class="small muted">${escapeHtml(apart(near, lang))}</span></p>`,
      moved === '' ? `<p class="small muted no-move">${escapeHtml(w.noMove)}</p>` : `<ul class="small">${moved}</ul>`,
      '</li>',
    ].join('');
  });
  return `<ol class="place-nearest">${items.join('')}</ol>`;
}
