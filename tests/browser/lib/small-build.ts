import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeWorker } from '../../../src/render/offline/write-worker.ts';

/** Path under which small builds live. */
export const SMALL_BASE = '/site/';

/** A page that says of which build it is, and gets more of that build when asked. */
const page = (word: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${word}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${SMALL_BASE}_astro/look.${word}.css">
<h1>${word}</h1><script type="module" src="${SMALL_BASE}_astro/page.${word}.js"></script></html>`;

/**
 * A site of a few files in each of which one word stands, with its service worker: a build of its own in a temporary
 * folder, to be served under `SMALL_BASE`.
 */
export function smallBuild(word: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'shared-care-small-'));
  const pages = ['en/a', 'en/b', 'en/embed/x', 'en/offline', 'zh/offline'];
  const files = {
    ...Object.fromEntries(pages.map((name) => [`${name}/index.html`, page(word)])),
    'en/view/list.json': JSON.stringify(word),
    [`_astro/look.${word}.css`]: `h1::after { content: ' ${word}' }`,
    [`_astro/page.${word}.js`]: `globalThis.part = () => import('./part.${word}.js').then(({ word }) => word);`,
    [`_astro/part.${word}.js`]: `export const word = '${word}';`,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  writeWorker(dir);
  return dir;
}
