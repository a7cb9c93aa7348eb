import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { LANGS } from './i18n/languages.ts';
import { protocolSections } from './render/protocol.ts';

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

const pages = defineCollection({
  loader: glob({ pattern: `{${LANGS.join()}}/*.mdx`, base: './content/pages' }),
  schema: article,
});

/** The analysis protocol as it binds, section by section, so that each can be cited by its number. */
const protocol = defineCollection({
  loader: {
    name: 'protocol',
    async load(context) {
      context.store.clear();
      for (const { id, body, ...data } of protocolSections(readFileSync('docs/METHOD.md', 'utf8')))
        context.store.set({
          id,
          body,
          data: await context.parseData({ id, data }),
          digest: context.generateDigest({ body, ...data }),
          rendered: await context.renderMarkdown(body),
        });
    },
  },
  schema: z.strictObject({
    /** Place among the sections; the introduction has 0. */
    order: z.number(),
    /** As it stands over the section: `§1 Units`, `Changes`; empty for the introduction. */
    title: z.string(),
  }),
});

export const collections = { chapters, pages, protocol };
