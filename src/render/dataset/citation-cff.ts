import { stringify } from 'yaml';
import type { Dataset } from '../../data/types.ts';
import { datasetKeywords, datasetWords } from '../../i18n/dataset-words.ts';
import { LICENCE } from './licence.ts';

/** How to cite the dataset, in the Citation File Format 1.2.0; with its DOI, if it was given one. */
export function citationCff({ version, date, thesis: { work } }: Dataset, doi?: string): string {
  const [given = '', family = ''] = work.author.split(' ');
  const record = {
    'cff-version': '1.2.0',
    message: datasetWords.citeMessage.en,
    type: 'dataset',
    title: datasetWords.title.en,
    abstract: datasetWords.description.en,
    authors: [{ name: datasetWords.creator.en }],
    version,
    ...(doi === undefined ? {} : { doi }),
    'date-released': date,
    license: LICENCE.id,
    keywords: [...datasetKeywords.en],
    references: [
      {
        type: 'thesis',
        authors: [{ 'family-names': family, 'given-names': given }],
        title: work.title,
        'thesis-type': work.degree,
        year: Number(work.posted.slice(0, 4)),
        notes: datasetWords.thesis.en,
      },
    ],
  };
  return stringify(record, { lineWidth: 0 });
}
