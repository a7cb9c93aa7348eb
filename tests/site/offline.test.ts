import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { offlineWords } from '../../src/i18n/offline-words.ts';
import type { Build } from '../../src/render/offline/build.ts';
import { BASE, builtFiles, builtPages, documentOf, readBuilt } from './lib/dist.ts';
import { brotli, closure, everyScript, scriptsOf } from './lib/scripts.ts';

const pages = builtPages();
const [, known = '{}'] = /^const BUILD = (.*);$/m.exec(readBuilt('/sw.js')) ?? [];
const build = JSON.parse(known) as Build;
const files = new Set(builtFiles());
const fileOf = (path: string) => `/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
const registers = (html: string) =>
  [...closure(scriptsOf(html))].filter((name) => readBuilt(`/_astro/${name}`).includes('serviceWorker.register'));
const isEmbedded = (path: string) => /^\/[a-z]+\/embed\/./.test(path);

describe('what a reader can read offline', () => {
  it('is every page but embedded figures and frozen versions, and each file of it is there', () => {
    const readable = pages.map(({ path }) => path.slice(1)).filter((path) => !/^404|^v\/|^[a-z]+\/embed\/./.test(path));
    expect(readable.filter((path) => !(path in build.files))).toEqual([]);
    expect(Object.keys(build.files).filter((path) => !files.has(fileOf(path)))).toEqual([]);
  });

  it('comes with all that those pages load by themselves', () => {
    const address =
      /<(?:script|img)\b[^>]* src="([^"]+)"|<link rel="stylesheet" href="([^"]+)"|data-(?:rows|index)="([^"]+)"/g;
    const loaded = pages
      .filter(({ path }) => path.slice(1) in build.files)
      .flatMap(({ html }) => [...html.matchAll(address)].map((found) => found.slice(1).join('').slice(BASE.length)));
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect([...new Set(loaded)].filter((path) => !(path in build.files))).toEqual([]);
  });

  it('has a page in each language that says so where there is no other', () => {
    expect(Object.keys(build.offline)).toEqual([...LANGS]);
    for (const lang of LANGS) {
      expect(build.shell).toContain(build.offline[lang]);
      const html = readBuilt(fileOf(build.offline[lang] ?? ''));
      expect(documentOf({ html }).body.textContent).toContain(offlineWords[lang].missing);
    }
  });
});

describe('the service worker', () => {
  it('is asked for by every page of a language but embedded figures, in at most 1 kB', () => {
    const own = pages.filter(({ html }) => html.includes('class="masthead"'));
    expect(own.filter(({ html }) => registers(html).length !== 1).map(({ path }) => path)).toEqual([]);
    expect(brotli(closure(registers(own[0]?.html ?? '')))).toBeLessThanOrEqual(1000);
    expect(pages.filter(({ path, html }) => isEmbedded(path) && registers(html).length > 0)).toEqual([]);
    expect(pages.filter(({ path }) => isEmbedded(path)).length).toBeGreaterThan(0);
  });

  it('is asked for by nobody else, and takes over no page that is open', () => {
    expect(everyScript().match(/serviceWorker\.register/g)).toHaveLength(1);
    expect(readBuilt('/sw.js')).not.toMatch(/skipWaiting|claim\(/);
  });
});
