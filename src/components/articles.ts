import { getCollection, type CollectionEntry } from 'astro:content';
import { dataset } from '../data/dataset.ts';
import { say } from '../findings/index.ts';
import type { Lang } from '../i18n/languages.ts';

type Entry = CollectionEntry<'chapters'>;

/** A text of the report in one language. */
export interface Article {
  readonly lang: Lang;
  readonly slug: string;
  readonly entry: Entry;
  readonly title: string;
  readonly summary: string;
  /** Headings by section id, in order. */
  readonly headings: ReadonlyMap<string, string>;
}
export interface Chapter extends Article {
  /** From 1, in the order of the file names. */
  readonly number: number;
}

function articleOf(entry: Entry, lang: Lang): Article {
  const { title, summary, sections } = entry.data;
  return {
    lang,
    slug: entry.id.replace(/^\w+\/(\d+-)?/, ''),
    entry,
    title,
    summary,
    headings: new Map(
      sections.map((section) => [section.id, 'say' in section ? say(dataset(), section.say)[lang] : section.title]),
    ),
  };
}

const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);

/** The chapters of a language in order. */
export async function chapters(lang: Lang): Promise<Chapter[]> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${lang}/`));
  return entries.sort(byId).map((entry, index) => ({ ...articleOf(entry, lang), number: index + 1 }));
}
