import { cellGlyph, contestedGlyph } from '../../figures/shared/glyph.ts';
import type { Lang } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { strings } from '../../i18n/strings.ts';
import { TRAITS } from '../../model/cells.ts';
import type { Effect } from '../../model/one-change.ts';
import type { TurningPoint } from '../../model/turning-points.ts';
import { escapeHtml } from '../html.ts';
import type { PlaceData } from './data.ts';
import { glyphHtml } from './glyph-html.ts';
import type { Reading } from './reading.ts';

const COMMA: Readonly<Record<Lang, string>> = { en: ', ', zh: '，' };

/** How many single changes are listed. */
const MOST = 6;

/** Of all that one answer can do, what weighs most: another model, else a model or none, else another likeliest one. */
function weightiest(points: readonly TurningPoint[]): { effect: Effect; points: readonly TurningPoint[] } | null {
  const effect = points[0]?.effect;
  return effect ? { effect, points: points.filter((point) => point.effect === effect) } : null;
}

function resultHtml({ cell, certainty, likeliest }: TurningPoint, lang: Lang): string {
  const t = strings(lang);
  const { open, close } = t.punctuation;
  const comma = COMMA[lang];
  if (cell) {
    const { side, integrated } = TRAITS[cell];
    const words = `${t.cells[cell]}${open}${t.certainty[certainty]}${close}`;
    return `${glyphHtml(cellGlyph(side, integrated))} ${escapeHtml(words)}`;
  }
  const most = likeliest ? `${comma}${placeWords[lang].mostLikely(t.cells[likeliest])}` : '';
  return `${glyphHtml(contestedGlyph(null))} ${escapeHtml(t.certainty[certainty] + most)}`;
}

function pointHtml(point: TurningPoint, data: PlaceData, lang: Lang): string {
  const w = placeWords[lang];
  const question = data.questions.filter(({ dimension }) => dimension === point.dimension)[point.index];
  if (!question) return '';
  const answer = (code: number) => w.quote(data.asked[question.key]?.answers[String(code)] ?? String(code));
  const then = point.to.map(answer).join(w.or);
  const how = point.from === null ? w.learnt(then) : w.instead(answer(point.from), then);
  const label = escapeHtml(data.labels[question.key] ?? question.key);
  return `<li><a href="#ask-${question.key}">${label}</a>${strings(lang).punctuation.colon}${escapeHtml(how)} <span class="place-then">→ ${resultHtml(point, lang)}</span></li>`;
}

/** What a single answer could change, as HTML. */
export function turningHtml({ turning, isPlaced }: Reading, data: PlaceData, lang: Lang): string {
  const { change, more } = placeWords[lang];
  if (!isPlaced) return `<p class="muted">${escapeHtml(change.wait)}</p>`;
  const first = weightiest(turning);
  if (!first) return `<p>${escapeHtml(change.none)}</p>`;
  const intro = change[first.effect as keyof typeof change];
  const rest = first.points.length - MOST;
  return [
    `<p>${escapeHtml(intro)}</p>`,
    `<ul class="place-turning">${first.points
      .slice(0, MOST)
      .map((point) => pointHtml(point, data, lang))
      .join('')}</ul>`,
    rest > 0 ? `<p class="small muted">${escapeHtml(more(rest))}</p>` : '',
  ].join('');
}
