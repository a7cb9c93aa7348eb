import { scriptOf } from '../../citation/script.ts';
import { englishTitle, titleFor } from '../../citation/title.ts';
import type { Dataset, Source } from '../../data/types.ts';
import type { SearchRecord } from './record.ts';

type Name = NonNullable<Source['author']>[number];

/** A name as it is written in its own script: 张雪弢, Scott Rozelle. */
const nameOf = ({ literal, family = '', given = '' }: Name, joint: string): string =>
  literal ??
  [joint === '' ? [family, given] : [given, family]]
    .flat()
    .filter((part) => part !== '')
    .join(joint);

function recordOf(source: Source): SearchRecord {
  const joint = scriptOf(source) === 'han' ? '' : ' ';
  const authors = (source.author ?? []).map((name) => nameOf(name, joint));
  const year = source.issued?.['date-parts'][0]?.[0];
  const over = new Set([
    ...authors,
    source['container-title'],
    source.publisher,
    year === undefined ? '' : String(year),
  ]);
  const rendering = englishTitle(source);
  return {
    kind: 'source',
    path: `sources/#source-${source.id}`,
    title: titleFor(source),
    ...(rendering === undefined ? {} : { other: rendering }),
    over: [...over].filter((text) => text).join(' · '),
    // What is said of an English work is no other title of it.
    parts: rendering === undefined ? [{ at: '', heading: '', text: source['title-short'] ?? '' }] : [],
  };
}

/** Every source with its title, the English rendering of the title, its authors and publishers, and its year. */
export const sourceRecords = (data: Dataset): SearchRecord[] => data.sources.map(recordOf);
