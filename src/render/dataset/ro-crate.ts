import type { Dataset } from '../../data/types.ts';
import { datasetKeywords, datasetWords } from '../../i18n/dataset-words.ts';
import { LANGS } from '../../i18n/languages.ts';
import { LICENCE } from './licence.ts';
import { doiAddress, type Publication } from './publication.ts';
import type { PublishedFile } from './published-file.ts';

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';
const ref = (id: string) => ({ '@id': id });

/** The dataset as an RO-Crate 1.2, whose root is the folder of the files. */
export function roCrate(
  { version, date, thesis: { work } }: Dataset,
  files: readonly PublishedFile[],
  { home, doi }: Publication,
) {
  const creator = '#contributors';
  const thesis = '#thesis';
  return {
    '@context': `${SPECIFICATION}/context`,
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: ref('./'),
        conformsTo: ref(SPECIFICATION),
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: datasetWords.title.en,
        alternateName: datasetWords.title.zh,
        description: datasetWords.description.en,
        datePublished: date,
        version,
        license: ref(LICENCE.url),
        creator: ref(creator),
        ...(home === undefined ? {} : { url: home }),
        ...(doi === undefined ? {} : { identifier: doiAddress(doi) }),
        keywords: LANGS.flatMap((lang) => [...datasetKeywords[lang]]),
        inLanguage: ['en', 'zh-CN'],
        isBasedOn: ref(thesis),
        hasPart: files.map(({ path }) => ref(path)),
      },
      ...files.map(({ path, description, mediaType, bytes }) => ({
        '@id': path,
        '@type': 'File',
        name: path,
        description: description.en,
        encodingFormat: mediaType,
        contentSize: String(bytes.length),
      })),
      {
        '@id': LICENCE.url,
        '@type': 'CreativeWork',
        name: datasetWords.licence.en,
        description: datasetWords.licenceTerms.en,
        identifier: LICENCE.id,
      },
      { '@id': creator, '@type': 'Organization', name: datasetWords.creator.en },
      {
        '@id': thesis,
        '@type': 'Thesis',
        name: work.title,
        author: ref('#author-of-the-thesis'),
        datePublished: work.posted,
        description: datasetWords.thesis.en,
      },
      { '@id': '#author-of-the-thesis', '@type': 'Person', name: work.author },
    ],
  };
}
