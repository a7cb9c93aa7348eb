import { dataset } from '../data/dataset.ts';
import { LANGS } from '../i18n/languages.ts';
import type { PublishedFile } from '../render/dataset/published-file.ts';
import { publishedFiles } from '../render/dataset/published-files.ts';
import { absolute } from './absolute.ts';
import { href } from './href.ts';

/** Every file under `/data/`, with the address of this site in those that name it. */
export const datasetFiles = (): Promise<readonly PublishedFile[]> =>
  publishedFiles(dataset(), absolute(href(LANGS[0], 'data')));
