import { dataset } from '../data/dataset.ts';
import { LANGS, type Lang } from '../i18n/languages.ts';
import type { Publication } from '../render/dataset/publication.ts';
import type { PublishedFile } from '../render/dataset/published-file.ts';
import { publishedFiles } from '../render/dataset/published-files.ts';
import { edition } from './cite/edition.ts';

/** Where this site publishes the dataset, by the page of a language. */
export function publication(lang: Lang): Publication {
  const { address, doi } = edition();
  return { home: address(lang, 'data'), doi };
}

/** Every file under `/data/`, with the address of this site in those that name it. */
export const datasetFiles = (): Promise<readonly PublishedFile[]> => publishedFiles(dataset(), publication(LANGS[0]));
