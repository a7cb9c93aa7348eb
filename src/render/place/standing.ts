import { glyphOf } from '../../figures/shared/glyph-of.ts';
import { cellGlyph } from '../../figures/shared/glyph.ts';
import { decimal, percent, signed } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { strings } from '../../i18n/strings.ts';
import { CELLS, TRAITS } from '../../model/cells.ts';
import { PRIORS } from '../../model/choices.ts';
import type { Placement } from '../../model/placement.ts';
import type { Score } from '../../model/score.ts';
import { escapeHtml } from '../html.ts';
import { glyphHtml } from './glyph-html.ts';
import type { Reading } from './reading.ts';

/** Where the programme stands in one line: its model if it has one, else how it stands and what is likeliest. */
export function standingText({ placement }: Reading, lang: Lang): string {
  const { cell, certainty, likeliest, membership } = placement;
  const t = strings(lang);
  const { open, close, colon } = t.punctuation;
  if (cell) return `${t.cells[cell]}${open}${t.certainty[certainty]}${close}`;
  if (certainty !== 'contested') return t.certainty[certainty];
  const w = placeWords[lang];
  const most = likeliest ? w.likeliest(t.cells[likeliest], percent(membership.uniform.shares[likeliest])) : w.tied;
  return `${t.certainty.contested}${colon}${most}`;
}

function why({ placement, isPlaced }: Reading, lang: Lang): string {
  const t = strings(lang);
  const w = placeWords[lang];
  if (isPlaced) return `${t.certaintyGloss[placement.certainty]}${t.punctuation.stop}`;
  if (placement.outside) return w.outside;
  const { initiation, integration } = placement;
  if (initiation.known + integration.known === 0) return w.nothing;
  return w.halfway(initiation.known === 0 ? w.groups.initiation : w.groups.integration);
}

function scoreLine(score: Score, dimension: 'initiation' | 'integration', lang: Lang): string {
  const write = (value: number) => (dimension === 'initiation' ? signed(value, 2) : decimal(value, 2));
  const t = strings(lang);
  const value = score.value === null ? t.common.unknown : write(score.value);
  const words = placeWords[lang].score(value, write(score.low), write(score.high), score.known, score.of);
  return `<dt>${t.dimensions[dimension]}</dt><dd>${escapeHtml(words)}</dd>`;
}

/** Where the programme stands, why, and both scores with their boxes. */
export function standingHtml(reading: Reading, lang: Lang): string {
  const { placement, takesPart } = reading;
  const w = placeWords[lang];
  const glyph = reading.isPlaced || placement.outside ? `${glyphHtml(glyphOf(placement))} ` : '';
  const lines = (['initiation', 'integration'] as const).map((axis) => scoreLine(placement[axis], axis, lang));
  const assumed = takesPart === null && reading.isPlaced ? ` ${w.assumed}` : '';
  return [
    `<p class="place-model">${glyph}<strong>${escapeHtml(standingText(reading, lang))}</strong></p>`,
    `<p class="small">${escapeHtml(why(reading, lang) + assumed)}</p>`,
    placement.outside ? '' : `<dl class="place-scores small">${lines.join('')}</dl>`,
  ].join('');
}

const bar = (share: number): string =>
  `<svg class="place-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" class="whole"/><rect width="${Math.round(share * 1000) / 10}" height="8" class="part"/></svg>`;

/** The share of each model under each assumption about the unknowns, as the rows of a table. */
export function sharesHtml({ membership }: Placement, isPlaced: boolean, lang: Lang): string {
  const t = strings(lang);
  return CELLS.map((cell) => {
    const { side, integrated } = TRAITS[cell];
    const cells = PRIORS.map((prior) => {
      const share = membership[prior].shares[cell];
      return `<td class="${side}">${isPlaced ? `${percent(share)}${bar(share)}` : '–'}</td>`;
    });
    return `<tr><th scope="row">${glyphHtml(cellGlyph(side, integrated))} ${escapeHtml(t.cells[cell])}</th>${cells.join('')}</tr>`;
  }).join('');
}
