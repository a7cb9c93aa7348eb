import { AUTHOR, CITE_LANGUAGE, citeWords, DATASET_TITLE, PUBLISHER, REPORT_TITLE } from '../../i18n/cite-words.ts';
import { dataVersion } from '../../i18n/data-version.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Citable } from '../citable.ts';
import { nameOf, pageOf, type Edition, type Kind, type Thing } from './thing.ts';

/** Types of CSL 1.0.2 (appendix III): parts of the report are a chapter, a figure and an entry of it. */
const TYPES: Readonly<Record<Kind, string>> = {
  report: 'report',
  chapter: 'chapter',
  figure: 'figure',
  case: 'entry',
  dataset: 'dataset',
};

function titleOf(thing: Thing, lang: Lang): string {
  switch (thing.kind) {
    case 'report':
      return REPORT_TITLE[lang];
    case 'dataset':
      return DATASET_TITLE[lang];
    case 'figure':
      return citeWords(lang).figureTitle(thing.number, thing.title[lang]);
    default:
      return thing.title[lang];
  }
}

/** What a thing is called where its type alone doesn't say it. */
const genreOf = ({ kind }: Thing, lang: Lang): string | undefined =>
  kind === 'figure' || kind === 'dataset' ? citeWords(lang).genre[kind] : undefined;

/**
 * The record by which something of this site is cited, in the language of the page that is cited. It is dated by its
 * data. Only the dataset bears the DOI, for a DOI names one thing; the others name it in their note.
 */
export function ownRecord(thing: Thing, lang: Lang, edition: Edition): Citable {
  const { version, date, doi, address } = edition;
  const isPart = thing.kind !== 'report' && thing.kind !== 'dataset';
  const note = dataVersion(edition, lang);
  return {
    id: `shared-care-${nameOf(thing)}-${lang}`,
    type: TYPES[thing.kind],
    title: titleOf(thing, lang),
    ...(lang === 'en' ? {} : { 'title-short': titleOf(thing, 'en') }),
    author: [{ literal: AUTHOR[lang] }],
    ...(isPart ? { 'container-title': REPORT_TITLE[lang] } : {}),
    ...(thing.kind === 'chapter' ? { 'chapter-number': String(thing.number) } : {}),
    ...(genreOf(thing, lang) === undefined ? {} : { genre: genreOf(thing, lang) }),
    publisher: PUBLISHER[lang],
    version,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    language: CITE_LANGUAGE[lang],
    URL: address(lang, pageOf(thing)),
    ...(doi !== undefined && thing.kind === 'dataset' ? { DOI: doi } : {}),
    note: doi !== undefined && thing.kind !== 'dataset' ? `${note}, https://doi.org/${doi}` : note,
  };
}
