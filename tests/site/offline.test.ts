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
  [...closure(scriptsOf(html))].filter((name) => readBuilt(`/_astro/${name}`).includes(`${BASE}sw.js`));
const isEmbedded = (path: string) => /^\/[a-z]+\/embed\/./.test(path);

describe('what a reader can read offline', () => {
  it('is every page but embedded figures and frozen versions, and each file of it is there', () => {
    const readable = pages.map(({ path }) => path.slice(1)).filter((path) => !/^404|^v\/|^[a-z]+\/embed\/./.test(path));
    expect(readable.filter((path) => !(path in build.files))).toEqual([]);
    expect(Object.keys(build.files).filter((path) => !files.has(fileOf(path)))).toEqual([]);
  });

  it('comes with all that those pages load by themselves', () => {
    const loaded = pages
      .filter(({ path }) => path.slice(1) in build.files)
      .flatMap(({ html }) => {
        const document = documentOf({ html });
        const addresses = [...document.querySelectorAll('script[src], link[rel="stylesheet"], img[src]')].map(
          (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
        );
        const rows = [...document.querySelectorAll<HTMLElement>('[data-rows], [data-index]')].map(
          ({ dataset }) => dataset['rows'] ?? dataset['index'] ?? '',
        );
        return [...addresses, ...rows].map((address) => address.slice(BASE.length));
      });
    expect([...new Set(loaded)].filter((path) => path !== '' && !(path in build.files))).toEqual([]);
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
    expect(brotli(registers(own[0]?.html ?? ''))).toBeLessThanOrEqual(1000);
    expect(pages.filter(({ path, html }) => isEmbedded(path) && registers(html).length > 0)).toEqual([]);
    expect(pages.filter(({ path }) => isEmbedded(path)).length).toBeGreaterThan(0);
  });

  it('is asked for by nobody else, and takes over no page that is open', () => {
    expect(everyScript().match(/serviceWorker\.register/g)).toHaveLength(1);
    expect(readBuilt('/sw.js')).not.toMatch(/skipWaiting|claim\(/);
  });
});
