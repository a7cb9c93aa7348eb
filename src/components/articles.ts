import { getCollection, type CollectionEntry } from 'astro:content';
import { dataset } from '../data/dataset.ts';
import { say } from '../findings/index.ts';
import type { Lang } from '../i18n/languages.ts';

type Collection = 'chapters' | 'pages';
type Entry = CollectionEntry<Collection>;

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

async function entriesOf(collection: Collection, lang: Lang): Promise<Article[]> {
  const entries: Entry[] = await getCollection(collection, ({ id }) => id.startsWith(`${lang}/`));
  return entries.sort(byId).map((entry) => articleOf(entry, lang));
}

/** The chapters of a language in order. */
export const chapters = async (lang: Lang): Promise<Chapter[]> =>
  (await entriesOf('chapters', lang)).map((article, index) => ({ ...article, number: index + 1 }));

/** The pages of a language that are mostly prose and no chapters of the report. */
export const proseArticles = (lang: Lang): Promise<Article[]> => entriesOf('pages', lang);
