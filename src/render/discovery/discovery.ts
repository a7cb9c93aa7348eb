import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIcons } from './icons.ts';
import { listedPage, sitemapXml } from './sitemap-xml.ts';
import { themeColours } from './theme-colours.ts';

/**
 * Writes what search engines and systems look for beside the pages: `sitemap.xml`, out of what the head of each built
 * page says of itself, and the icons.
 */
export const discovery = (): AstroIntegration => ({
  name: 'discovery',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const pages = globSync('**/*.html', { cwd: root }).map((name) => readFile(join(root, name), 'utf8'));
      const listed = (await Promise.all(pages)).flatMap((html) => listedPage(html) ?? []);
      const sorted = listed.sort((x, y) => (x.address < y.address ? -1 : 1));
      await writeFile(join(root, 'sitemap.xml'), sitemapXml(sorted));
      logger.info(`sitemap.xml: ${sorted.length} pages`);
      const tokens = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
      await writeIcons(root, themeColours(tokens).light);
    },
  },
});
