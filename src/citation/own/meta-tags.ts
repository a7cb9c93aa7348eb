import type { Citable } from '../citable.ts';
import type { Kind } from './thing.ts';

/** Types of Zotero in which a page is kept; also read from `DC.type`. */
const DC_TYPE: Readonly<Record<Kind, string>> = {
  report: 'report',
  chapter: 'bookSection',
  figure: 'report',
  case: 'report',
  dataset: 'dataset',
};

/**
 * A group as Zotero keeps it whole: without a comma it would take the last word for a family name. Zotero cuts the
 * comma off again (`cleanAuthor` of its utilities); others show nothing of it.
 */
const whole = (name: string): string => (name.includes(' ') ? `${name},` : name);

type Tag = readonly [name: string, content: string | undefined];

/** What tells what kind of thing a page is: a report by its institution, a part of a book by the book. */
function kindTags(work: Citable, kind: Kind): readonly Tag[] {
  if (kind === 'dataset') return [['citation_publisher', work.publisher]];
  if (kind === 'chapter')
    return [
      ['citation_book_title', work['container-title']],
      ['citation_publisher', work.publisher],
    ];
  return [
    ['citation_technical_report_institution', work.publisher],
    ['citation_technical_report_number', work.note],
  ];
}

/**
 * The Highwire and Dublin Core tags by which reference managers and indexes read a page. Dates are written as each
 * set asks for: `2026/11/23` and `2026-11-23`.
 *
 * @param pdf whole address of the work as a PDF, if there is one
 */
export function metaTags(
  work: Citable,
  kind: Kind,
  pdf?: string,
): readonly (readonly [name: string, content: string])[] {
  const date = (work.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
  const authors = (work.author ?? []).flatMap(({ literal }) => literal ?? []);
  const tags: readonly Tag[] = [
    ['citation_title', work.title],
    ...authors.map((name): Tag => ['citation_author', whole(name)]),
    ['citation_publication_date', date.join('/')],
    ...kindTags(work, kind),
    ['citation_language', work.language],
    ['citation_public_url', work.URL],
    ['citation_pdf_url', pdf],
    ['citation_doi', work.DOI],
    ['DC.title', work.title],
    ...authors.map((name): Tag => ['DC.creator', name]),
    ['DC.date', date.join('-')],
    ['DC.type', DC_TYPE[kind]],
    ['DC.publisher', work.publisher],
    ['DC.language', work.language],
    ['DC.identifier', work.DOI === undefined ? work.URL : `https://doi.org/${work.DOI}`],
  ];
  return tags.filter((tag): tag is readonly [string, string] => tag[1] !== undefined);
}
