import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { LANGS } from './i18n/languages.ts';

/** Prose alone. The dataset has a loader of its own, which stops the build where this one would only log. */
const article = z.strictObject({
  /** Name of the article: a question or a noun, never a finding. */
  title: z.string(),
  /** One sentence for lists and search engines: what it asks, never what it finds. */
  summary: z.string(),
  /** The sections in order. A heading that states a finding is named by its key in src/findings and thus computed. */
  sections: z.array(
    z.union([
      z.strictObject({ id: z.string(), title: z.string() }),
      z.strictObject({ id: z.string(), say: z.string() }),
    ]),
  ),
});

const chapters = defineCollection({
  loader: glob({ pattern: `{${LANGS.join()}}/*.mdx`, base: './content/chapters' }),
  schema: article,
});

export const collections = { chapters };
