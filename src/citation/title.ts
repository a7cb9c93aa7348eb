import type { Citable } from './citable.ts';
import { typographic } from './quotes.ts';
import { scriptOf } from './script.ts';

const isDescription = (title: string): boolean => title.startsWith('[') && title.endsWith(']');

/**
 * The title as it is cited. A title that describes a page whose headline was not visible stands in square brackets
 * (APA 7, 9.22; GB/T 7714-2025, 7.2.1).
 */
export function titleFor(work: Citable): string {
  const title = typographic(work.title, scriptOf(work));
  return work.custom?.title_note === undefined || isDescription(title) ? title : `[${title}]`;
}

/** The English rendering of a title that is not English. Of an English work, `title-short` merely describes it. */
export const englishTitle = (work: Citable): string | undefined =>
  /^en\b/.test(work.language) || work['title-short'] === undefined
    ? undefined
    : typographic(work['title-short'], 'western');

/** The title as words of a label: without the brackets of a description and what it says of itself. */
export const titleWords = (title: string): string =>
  isDescription(title) ? title.slice(1, -1).replace(/[;；].*$/u, '') : title;
