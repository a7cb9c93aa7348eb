import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFaces } from '../export/faces.ts';
import { lookOf } from '../export/look.ts';
import { inTurn } from '../in-turn.ts';
import { figurePng } from './figure-png.ts';
import { sharePicture } from './share-picture.ts';
import { thumbnail } from './thumbnail.ts';

/** How many pictures are made side by side. */
const AT_ONCE = 3;

/**
 * Makes PNG files of the figures from their SVG files, small ones for their list, and for every built page that names one
 * the picture by which it is shared: its title beside the figure that stands on it, or one that fits. The page then says
 * what that picture shows.
 */
export const pictures = (): AstroIntegration => ({
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // For builds of which only the pages are looked at: pictures take longer than all the rest.
      if (process.env['PICTURES'] === 'none') return;
      const root = fileURLToPath(dir);
      const [svgs, pages] = ['figures/*.svg', '**/*.html'].map((pattern) => globSync(pattern, { cwd: root }).sort());
      const faces = await writeFaces(await charactersOf(root, [...(svgs ?? []), ...(pages ?? [])]));
      const look = lookOf(await style('tokens'), await style('plot'));
      const asPng = await inTurn(svgs ?? [], AT_ONCE, (name) => figurePng(join(root, name), faces));
      logger.info(`${asPng.length} figures as PNG, ${inMB(asPng)}`);
      const shared = (await inTurn(pages ?? [], AT_ONCE, (name) => sharePicture(root, name, look, faces))).filter(
        (size) => size > 0,
      );
      const own = globSync('*/figures/*/index.html', { cwd: root }).sort();
      const listed = await inTurn(own, AT_ONCE, (name) => thumbnail(root, name, look, faces));
      logger.info(`${listed.length} small pictures of figures, ${inMB(listed)}`);
      logger.info(`${shared.length} pictures for sharing, ${inMB(shared)}`);
      await rm(dirname(faces[0] ?? ''), { recursive: true });
    },
  },
});

const style = (name: string) => readFile(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
const inMB = (bytes: readonly number[]) => `${(bytes.reduce((sum, each) => sum + each, 0) / 1e6).toFixed(1)} MB`;

async function charactersOf(root: string, files: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>();
  for (const file of files) for (const c of new Set(await readFile(join(root, file), 'utf8'))) all.add(c);
  return all;
}
