import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { dataset } from '../../data/dataset.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { articleRecords } from './article-records.ts';
import { caseRecords } from './case-records.ts';
import { figureRecords } from './figure-records.ts';
import { pageRecords } from './page-records.ts';
import type { SearchRecord } from './record.ts';
import { sourceRecords } from './source-records.ts';

/**
 * Writes what can be found into `search/<lang>.json`, named by its content. Prose and figures are read from the built
 * pages, since the data writes parts of their text; programmes and sources come from the dataset. docs/SEARCH.md says
 * why the texts themselves are the index.
 */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      await mkdir(join(root, 'search'), { recursive: true });
      for (const lang of LANGS) {
        const records = await recordsOf(root, lang);
        const json = JSON.stringify(records);
        const file = `search/${lang}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
        await writeFile(join(root, file), json);
        logger.info(`${file}: ${records.length} entries, ${Math.round(Buffer.byteLength(json) / 1000)} kB`);
        const page = join(root, lang, 'search', 'index.html');
        await writeFile(page, (await readFile(page, 'utf8')).replaceAll(`search/${lang}.json`, file));
      }
    },
  },
});

/** Pictures and tables, the innermost where some nest: most of a page, of which nothing is read, and slow to parse. */
const NEVER_READ = /<(svg|table)\b(?:(?!<\1\b)[^])*?<\/\1>/g;

async function recordsOf(root: string, lang: Lang): Promise<SearchRecord[]> {
  const pages: string[] = [];
  for await (const name of glob('**/index.html', { cwd: join(root, lang) }))
    pages.push(name.replaceAll('\\', '/').replace(/\/?index\.html$/, ''));
  const texts: SearchRecord[] = [];
  const figures: SearchRecord[] = [];
  // Programmes come from the dataset; of the rest, only the home page and the search say nothing of their own.
  for (const page of pages.filter((name) => !/^(search|cases\/.*)?$/.test(name)).sort()) {
    const html = await readFile(join(root, lang, page, 'index.html'), 'utf8');
    // What is said once more for another purpose, for paper or for other sites; parsing is what takes time.
    if (html.includes('<meta name="robots" content="noindex')) continue;
    const { document } = parseHTML(html.replace(NEVER_READ, ''));
    if (page.startsWith('figures/')) figures.push(...figureRecords(document, page));
    else texts.push(...articleRecords(document, page), ...pageRecords(document, page));
  }
  const data = dataset();
  return [...texts, ...caseRecords(data, lang), ...figures, ...sourceRecords(data)];
}
