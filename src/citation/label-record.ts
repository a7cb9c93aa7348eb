import type { Lang } from '../i18n/languages.ts';
import type { Citable } from './citable.ts';
import { recordOf, type CslRecord } from './record.ts';
import { englishTitle, titleWords } from './title.ts';

const LONGEST = { western: 48, han: 16 } as const;
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '《': '》', '‘': '’', '〔': '〕', '[': ']' };

/** The closing marks that a cut text lacks. An apostrophe looks like one, so ’ closes nothing that is not open. */
function missing(text: string): string {
  const open: string[] = [];
  for (const mark of text) {
    const close = PAIRS[mark];
    if (close !== undefined) open.unshift(close);
    else if (mark === open[0]) open.shift();
  }
  return open.join('');
}

/** The first words of a title, whole ones in a Western text. */
function opening(words: string): string {
  const han = /\p{Script=Han}/u.test(words);
  const longest = han ? LONGEST.han : LONGEST.western;
  if (words.length <= longest) return words;
  const cut = han ? words.slice(0, longest) : words.slice(0, longest + 1).replace(/\s+\S*$/, '');
  const kept = cut.replace(/[\p{Po}\p{Pd}\p{Ps}\p{Pi}\s]+$/u, '');
  return `${kept}…${missing(kept)}`;
}

/** The record that a label is made of: the authors, else the body that speaks, else the first words of the title. */
export function labelRecord(work: Citable, lang: Lang): CslRecord {
  const record = recordOf(work);
  const { 'container-title': container, publisher } = work;
  const body = work.type === 'webpage' || work.type === 'report' ? (publisher ?? container) : (container ?? publisher);
  const words = titleWords((lang === 'en' ? englishTitle(work) : undefined) ?? record.title);
  const { id, type, author, issued, language } = record;
  // The style sets the words in quotation marks, so those within them are single ones.
  const title = opening(words.replaceAll('“', '‘').replaceAll('”', '’'));
  return { id, type, author, issued, language, 'container-title': body, title };
}
