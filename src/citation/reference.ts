import type { Lang } from '../i18n/languages.ts';
import { apaRecord, TRANSLATION } from './apa-record.ts';
import type { Citable } from './citable.ts';
import { processor } from './engine.ts';
import { gbRecord } from './gb-record.ts';
import { markHan, plain } from './html.ts';
import { remembered } from './remembered.ts';
import { scriptOf } from './script.ts';

/** A reference in words, and as HTML that is safe to place: escaped, with links where the work has an address. */
export interface Reference {
  readonly text: string;
  readonly html: string;
}

const [FROM, TO] = TRANSLATION;
const ITALIC = new RegExp(`<i>([^<]*?) ${FROM}([^<]*?)${TO}([^<]*)</i>`, 'g');

/** A translated title stands in brackets, upright also after an italic title (9.38); a description is upright (9.22). */
const bracketed = (html: string): string =>
  html
    .replace(ITALIC, '<i>$1</i> [$2]$3')
    .replaceAll(FROM, '[')
    .replaceAll(TO, ']')
    .replace(/<i>(\[[^<]*\])<\/i>/g, '$1');

function english(work: Citable, linked: boolean): string {
  const html = bracketed(processor('apa', scriptOf(work)).entry(apaRecord(work), linked));
  return scriptOf(work) === 'han' ? markHan(html, work.language) : html;
}

function chinese(work: Citable, linked: boolean): string {
  const script = scriptOf(work);
  const html = processor('gb', script).entry(gbRecord(work), linked);
  return script === 'han' ? html : `<span lang="${work.language}">${html}</span>`;
}

/**
 * The reference to a work: by APA 7 in the English site, by GB/T 7714-2025 in the Chinese one. Each work is cited as its own
 * language asks, so 等 and et al., full-width and half-width marks stand side by side in one list. A work that was
 * read in a reprint is not linked.
 */
export const reference: (work: Citable, lang: Lang) => Reference = remembered((work, lang) => {
  const linked = work.custom?.access === undefined;
  const html = lang === 'en' ? english(work, linked) : chinese(work, linked);
  return { text: plain(html), html };
});
