import { getCollection, type CollectionEntry } from 'astro:content';
import { dataset } from '../data/dataset.ts';
import { say } from '../findings/index.ts';
import type { Lang } from '../i18n/languages.ts';

export interface Chapter {
  readonly lang: Lang;
  readonly slug: string;
  /** From 1, in the order of the file names. */
  readonly number: number;
  readonly entry: CollectionEntry<'chapters'>;
  readonly title: string;
  readonly summary: string;
  readonly headings: ReadonlyMap<string, string>;
}

/** The chapters of a language in order. */
export async function chapters(lang: Lang): Promise<Chapter[]> {
  const data = dataset();
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${lang}/`));
  return entries
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry, index) => ({
      lang,
      slug: entry.id.replace(/^\w+\/\d+-/, ''),
      number: index + 1,
      entry,
      title: entry.data.title,
      summary: entry.data.summary,
      headings: new Map(
        entry.data.sections.map((section) => [
          section.id,
          'say' in section ? say(data, section.say)[lang] : section.title,
        ]),
      ),
    }));
}
