import type { Citable } from './citable.ts';
import { namesFor } from './names.ts';
import { titleFor } from './title.ts';

/** A record as the CSL processor reads it. */
export interface CslRecord extends Citable {
  readonly 'collection-title'?: string | undefined;
  readonly archive?: string | undefined;
  readonly edition?: string | undefined;
  readonly medium?: string | undefined;
}

/** Whether a body is one of the authors, so that it need not be named again. */
export const isAuthor = (work: Pick<Citable, 'author'>, body: string | undefined): boolean =>
  body !== undefined && (work.author ?? []).some(({ literal }) => literal === body);

/** An address that is safe in an attribute, or none: what is no web address is not linked. */
const addressOf = ({ URL, custom }: Citable): string | undefined =>
  custom?.access === undefined && URL !== undefined && /^https?:\/\//.test(URL)
    ? URL.replace(/["<>`]/g, encodeURIComponent)
    : undefined;

/**
 * What every style is given: the work's own fields, its title and names readied, and no address for a text that was
 * read in a reprint. Its language is withheld: what the processor takes for English it would set in title case.
 */
export function recordOf(work: Citable, names: { pinyin?: boolean } = {}): CslRecord {
  return {
    ...work,
    custom: undefined,
    note: undefined,
    'title-short': undefined,
    language: 'und',
    title: titleFor(work),
    author: namesFor(work, names),
    // The number of a report is no range, which the processor would make of `18-2059`.
    number: work.number?.replaceAll('-', String.raw`\-`),
    URL: addressOf(work),
  };
}

/**
 * A report with its two bodies told apart: who published it, and the series it belongs to. Where the record names one
 * place alone, that is the publisher.
 */
export function reportOf(work: Citable, record: CslRecord): CslRecord {
  const { 'container-title': container, publisher = container } = work;
  return {
    ...record,
    publisher: isAuthor(work, publisher) ? undefined : publisher,
    'container-title': undefined,
    'collection-title': container === publisher ? undefined : container,
  };
}
