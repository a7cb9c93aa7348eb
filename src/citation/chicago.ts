import { TRANSLATION } from './apa-record.ts';
import type { Citable } from './citable.ts';
import { entriesOnly, started, type Processor } from './engine.ts';
import { markHan, plain } from './html.ts';
import { recordOf, type CslRecord } from './record.ts';
import type { Reference } from './reference.ts';
import { scriptOf } from './script.ts';
import csl from './styles/chicago-author-date.csl?raw';
import { englishTitle } from './title.ts';

let processor: Processor | undefined;

const [FROM, TO] = TRANSLATION;
const QUOTED = new RegExp(`“([^“”]*?) ${FROM}([^${TO}]*)${TO}([.?!]?)”`, 'g');

/** A translated title stands in brackets, outside the quotation marks of the title (14.99). */
const bracketed = (html: string): string =>
  html.replace(QUOTED, '“$1” [$2]$3').replaceAll(FROM, '[').replaceAll(TO, ']');

/** A question mark ends a title by itself (6.124); the processor sees that of Western ones alone. */
const ended = (html: string): string => html.replace(/([？！](?:<[^>]+>)*)\./g, '$1');

/** What the style has no place for: the version stands where it sets an edition, or the medium. */
function placed(work: Citable): Partial<CslRecord> {
  if (work.version === undefined) return {};
  const version = `version ${work.version}`;
  if (work.type === 'chapter') return { version: undefined, edition: version };
  return {
    version: undefined,
    genre: undefined,
    medium: work.genre === undefined ? version : `${work.genre}, ${version}`,
  };
}

/** What the processor takes for a preposition and is an adverb is set with a capital (8.159, 8.161). */
const headline = (title: string): string =>
  title.replace(/(?<=\b[Ss]tay |\b[Ll]eft-)behind\b/g, '<span class="nocase">Behind</span>');

/** The record that the style is given. Its language stays, so that English titles are set in headline style (8.159). */
function chicagoRecord(work: Citable): CslRecord {
  const record = recordOf(work);
  const english = englishTitle(work);
  const title = english === undefined ? headline(record.title) : `${record.title} ${FROM}${english}${TO}`;
  const container =
    record['container-title'] === undefined ? {} : { 'container-title': headline(record['container-title']) };
  return { ...record, ...placed(work), ...container, title, language: work.language };
}

/** The reference to a work by the Chicago Manual of Style, 17th edition, author-date. */
export function chicago(work: Citable): Reference {
  processor ??= started(entriesOnly(csl), 'en-US');
  const made = ended(bracketed(processor.entry(chicagoRecord(work), true)));
  const html = scriptOf(work) === 'han' ? markHan(made, work.language) : made;
  return { text: plain(html), html };
}
