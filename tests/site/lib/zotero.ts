/**
 * What Zotero's “Embedded Metadata” makes of a page, as far as this site's tags go. Source of the tables and their
 * order: zotero/translators, `Embedded Metadata.js` as of 2024-06-13 (commit dcd14d6) with `RDF.js` (commit 0dd0169)
 * for Dublin Core and Open Graph, and `cleanAuthor` of Zotero's utilities for names.
 */

/** `HIGHWIRE_MAPPINGS`, in its order: later ones win. */
const FIELDS = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_inbook_title: 'publicationTitle',
  citation_book_title: 'bookTitle',
  citation_series_title: 'series',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'number',
  citation_publisher: 'publisher',
  citation_doi: 'DOI',
  citation_public_url: 'url',
  citation_language: 'language',
} as const;

/** Tags that settle the type (`hwType`); the last one on the page wins, before Dublin Core and Open Graph. */
const TYPES: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** `og:type` settles it before `DC.type`, except for `article`, which is a guess that comes last. */
const OG_TYPES: Readonly<Record<string, string>> = { book: 'book', website: 'webpage' };

interface Creator {
  readonly firstName: string;
  readonly lastName: string;
}
export type ZoteroItem = Readonly<
  Partial<Record<(typeof FIELDS)[keyof typeof FIELDS], string>> & { itemType: string; creators: readonly Creator[] }
>;

type Tags = readonly (readonly [name: string, content: string])[];

/** With a comma the family name comes first; marks at the ends are cut; a name in one piece stays whole. */
function cleanAuthor(name: string): Creator {
  const clean = name.replace(/^[\s.,/[\]:]+/, '').replace(/[\s.,/[\]:]+$/, '');
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = clean.split(/, ?/);
    return { firstName, lastName };
  }
  const space = clean.lastIndexOf(' ');
  return { firstName: clean.slice(0, Math.max(space, 0)), lastName: clean.slice(space + 1) };
}

function typeOf(tags: Tags, contentOf: (name: string) => string | undefined): string {
  const settled = tags.flatMap(([name]) => TYPES[name] ?? []).at(-1);
  const guessed = contentOf('citation_title') === undefined ? 'webpage' : 'journalArticle';
  return settled ?? OG_TYPES[contentOf('og:type') ?? ''] ?? contentOf('DC.type') ?? guessed;
}

/** The item that Zotero saves from a page. */
export function zoteroItem(page: Document): ZoteroItem {
  const tags = [...page.querySelectorAll('head > meta')].map(
    (meta) =>
      [meta.getAttribute('name') ?? meta.getAttribute('property') ?? '', meta.getAttribute('content') ?? ''] as const,
  );
  const contentOf = (name: string) => tags.find(([one]) => one === name)?.[1];
  const fields = Object.entries(FIELDS).flatMap(([name, field]) => {
    const value = contentOf(name);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    ...Object.fromEntries(fields),
    itemType: typeOf(tags, contentOf),
    creators: tags.filter(([name]) => name === 'citation_author').map(([, name]) => cleanAuthor(name)),
  };
}
