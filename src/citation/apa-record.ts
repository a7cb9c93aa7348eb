import type { Citable } from './citable.ts';
import { isAuthor, recordOf, reportOf, type CslRecord } from './record.ts';
import { englishTitle } from './title.ts';

/** Marks around a translated title: the brackets are set once the title's italics are known. */
export const TRANSLATION = ['\uE000', '\uE001'] as const;

function titled(work: Citable, record: CslRecord): CslRecord {
  const english = englishTitle(work);
  return english === undefined ? record : { ...record, title: `${record.title} ${TRANSLATION.join(english)}` };
}

/** A series with a number reads as one: “IZA Discussion Papers No. 13346” (APA 7, 10.4). */
function numbered(record: CslRecord): CslRecord {
  const { 'collection-title': series, number } = record;
  return series === undefined || number === undefined
    ? record
    : { ...record, genre: series, 'collection-title': undefined };
}

function shaped(work: Citable, record: CslRecord): CslRecord {
  const { 'container-title': container, publisher } = work;
  switch (work.type) {
    // Notices and opinions of public bodies are grey literature of a named issuer, not statutes of a US reporter.
    case 'legislation':
    case 'regulation':
    case 'report':
      return numbered(reportOf(work, { ...record, type: 'report' }));
    case 'thesis':
      return { ...record, 'container-title': undefined, archive: container };
    // The publisher stands for a missing author of a page; a site of the same name is not named again (9.32).
    case 'webpage':
      return isAuthor(work, container) || container === publisher
        ? { ...record, 'container-title': undefined }
        : record;
    default:
      return record;
  }
}

/** The record that the APA style is given. A Chinese title is followed by its English rendering (9.38). */
export const apaRecord = (work: Citable): CslRecord => titled(work, shaped(work, recordOf(work)));
