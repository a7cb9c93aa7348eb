import type { Lang } from '../i18n/languages.ts';
import type { Citable } from './citable.ts';
import { labels } from './labels.ts';
import { order } from './order.ts';
import { reference, type Reference } from './reference.ts';

/** One entry of a list of references, with the label by which the text beside it cites the work. */
export interface Entry extends Reference {
  readonly id: string;
  readonly label: string;
}

/** What a bibliography needs of the dataset. */
export interface Library {
  readonly sourceById: ReadonlyMap<string, Citable>;
}

/** The references to some sources, each once, in the order of the language. An id that is not a source stops the build. */
export function bibliography(ids: Iterable<string>, library: Library, lang: Lang): readonly Entry[] {
  const works = [...new Set(ids)].map((id) => {
    const work = library.sourceById.get(id);
    if (work === undefined) {
      throw new Error(`source "${id}" is not in data/sources.json. Add it there, or correct the id`);
    }
    return work;
  });
  const label = labels(works, lang);
  return works
    .sort(order(lang))
    .map((work) => ({ id: work.id, label: label.get(work.id) ?? '', ...reference(work, lang) }));
}
