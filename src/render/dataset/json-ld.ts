import type { Dataset } from '../../data/types.ts';
import { REPORT_TITLE } from '../../i18n/cite-words.ts';
import { datasetKeywords, datasetWords } from '../../i18n/dataset-words.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { DIMENSIONS } from '../../model/dimensions.ts';
import { LICENCE } from './licence.ts';
import { doiAddress, type Publication } from './publication.ts';
import type { PublishedFile } from './published-file.ts';

const languages = LANGS.map((lang) => strings(lang).htmlLang);
const creatorOf = (lang: Lang) => ({ '@type': 'Organization', name: datasetWords.creator[lang] });

const thesisOf = ({ thesis: { work } }: Dataset, lang: Lang) => ({
  '@type': 'Thesis',
  name: work.title,
  author: { '@type': 'Person', name: work.author },
  datePublished: work.posted,
  description: datasetWords.thesis[lang],
});

const measuredIn = ({ codebook }: Dataset, lang: Lang) =>
  DIMENSIONS.flatMap((id) =>
    Object.entries(codebook.dimensions[id].indicators).map(([name, { label }]) => ({
      '@type': 'PropertyValue',
      propertyID: `${id}.${name}`,
      name: label[lang],
    })),
  );

/** The dataset in the words of schema.org. `addressOf` gives the whole address of a file. */
export const datasetJsonLd = (
  data: Dataset,
  files: readonly PublishedFile[],
  lang: Lang,
  addressOf: (path: string) => string,
  { home, doi }: Publication,
) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: datasetWords.title[lang],
  description: datasetWords.description[lang],
  ...(home === undefined ? {} : { url: home }),
  version: data.version,
  identifier: doi === undefined ? `sha256:${data.hash}` : doiAddress(doi),
  datePublished: data.date,
  license: LICENCE.url,
  isAccessibleForFree: true,
  creator: creatorOf(lang),
  keywords: datasetKeywords[lang],
  inLanguage: languages,
  spatialCoverage: { '@type': 'Place', name: datasetWords.place[lang] },
  isBasedOn: thesisOf(data, lang),
  variableMeasured: measuredIn(data, lang),
  distribution: files.map(({ path, description, mediaType, bytes }) => ({
    '@type': 'DataDownload',
    name: path,
    description: description[lang],
    encodingFormat: mediaType,
    contentSize: `${bytes.length} B`,
    contentUrl: addressOf(path),
  })),
});

/** The report in the words of schema.org: `home` is the address of its first page, `dataset` that of the data’s. */
export const reportJsonLd = (data: Dataset, lang: Lang, home: string, dataset: string) => ({
  '@context': 'https://schema.org/',
  '@type': 'Report',
  name: REPORT_TITLE[lang],
  headline: strings(lang).site.tagline,
  description: strings(lang).site.description,
  url: home,
  inLanguage: strings(lang).htmlLang,
  version: data.version,
  datePublished: data.date,
  author: creatorOf(lang),
  isAccessibleForFree: true,
  isBasedOn: [
    { '@type': 'Dataset', name: datasetWords.title[lang], url: dataset, license: LICENCE.url },
    thesisOf(data, lang),
  ],
});
