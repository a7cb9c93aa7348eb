import type { Dataset } from '../../data/types.ts';
import { datasetKeywords, datasetWords } from '../../i18n/dataset-words.ts';
import { LANGS, type Text } from '../../i18n/languages.ts';
import { LICENCE } from './licence.ts';
import { doiAddress, type Publication } from './publication.ts';
import { endingOf, hashOfBytes, type PublishedFile } from './published-file.ts';
import { resourceName, tableSchema } from './table-schema.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const inAll = (text: Text): string => LANGS.map((lang) => text[lang]).join('\n\n');

function resourceOf({ path, description, mediaType, bytes, table }: PublishedFile) {
  return {
    name: table ? resourceName(table.name) : path.toLowerCase().replaceAll(/[/.]/g, '-'),
    path,
    description: inAll(description),
    format: endingOf(path),
    mediatype: mediaType,
    ...(mediaType.startsWith('text/') || mediaType.endsWith('json') ? { encoding: 'utf-8' } : {}),
    bytes: bytes.length,
    hash: `sha256:${hashOfBytes(bytes)}`,
    ...(table ? { type: 'table', schema: tableSchema(table) } : {}),
  };
}

/** The descriptor of the dataset as a Frictionless Data Package 2.0: these files, and the sources beneath them. */
export const dataPackage = (data: Dataset, files: readonly PublishedFile[], { home, doi }: Publication) => ({
  $schema: PROFILE,
  name: 'shared-care',
  ...(doi === undefined ? {} : { id: doiAddress(doi) }),
  title: datasetWords.title.en,
  description: `${inAll(datasetWords.description)}\n\nIn the tables a text that a spreadsheet would take for a formula has an apostrophe before it; lists are separated by semicolons; an empty cell is unknown or does not apply.`,
  ...(home === undefined ? {} : { homepage: home }),
  version: data.version,
  created: `${data.date}T00:00:00Z`,
  contributors: [{ title: datasetWords.creator.en, roles: ['creator'] }],
  keywords: LANGS.flatMap((lang) => [...datasetKeywords[lang]]),
  licenses: [{ name: LICENCE.id, path: LICENCE.url, title: datasetWords.licence.en }],
  sources: data.sources.map(({ title, URL, custom }) => ({
    title,
    ...(URL === undefined || custom.access !== undefined ? {} : { path: URL }),
  })),
  resources: files.map(resourceOf),
});
