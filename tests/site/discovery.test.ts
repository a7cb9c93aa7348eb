import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ICONS, iconPath } from '../../src/render/discovery/icon-path.ts';
import { wellFormed } from '../lib/well-formed.ts';
import { BASE, builtFiles, builtPages, documentOf, readBuilt } from './lib/dist.ts';

const files = new Set(builtFiles());
const pages = builtPages();

/** Every page of the sitemap, by the path of its address without the base, with those of its other languages. */
const listed = new Map(
  [...readBuilt('/sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(
    ([, address = '', links = '']) => {
      const inside = (href: string) => new URL(href).pathname.slice(BASE.length - 1);
      const alternates = [...links.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      return [inside(address), new Map(alternates.map(([, lang = '', href = '']) => [lang, inside(href)]))];
    },
  ),
);

describe('the sitemap', () => {
  it('is well-formed, and every page that it lists is there', () => {
    expect(wellFormed(readBuilt('/sitemap.xml'))).toBe(true);
    for (const path of listed.keys()) expect(files, path).toContain(`${path}index.html`);
  });

  it('lists the root, and every programme and figure in every language', () => {
    for (const lang of LANGS) {
      for (const { id } of dataset().cases) expect(listed.has(`/${lang}/cases/${id}/`), id).toBe(true);
      for (const { id } of FIGURES) expect(listed.has(`/${lang}/figures/${id}/`), id).toBe(true);
    }
    expect(listed.has('/')).toBe(true);
  });

  it('lists every page that may be found, and none that asks not to be', () => {
    const findable = pages.filter(
      ({ html }) => documentOf({ html }).querySelector('meta[name="robots"][content*="noindex"]') === null,
    );
    expect([...listed.keys()].sort()).toEqual(findable.map(({ path }) => path).sort());
    expect([...listed.keys()].filter((path) => /\/embed\/.|404/.test(path))).toEqual([]);
  });

  it('names each page in every language and for readers of others, and those name it in return', () => {
    for (const [path, alternates] of listed) {
      expect([...alternates.keys()], path).toEqual([...LANGS.map((lang) => strings(lang).htmlLang), 'x-default']);
      for (const other of alternates.values())
        expect(listed.get(other), `${other}, named by ${path}`).toEqual(alternates);
    }
  });
});

describe('what stands beside the pages', () => {
  it('robots.txt names the sitemap by its whole address', () => {
    const text = readBuilt('/robots.txt');
    const [, address = ''] = /^Sitemap: (https?:\/\/\S+)$/m.exec(text) ?? [];
    expect(new URL(address).pathname).toBe(`${BASE}sitemap.xml`);
    expect(text).toMatch(/^User-agent: \*$/m);
  });

  it('the web manifest is there, with the icons that it names', () => {
    const manifest = JSON.parse(readBuilt('/site.webmanifest')) as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.name).toBe(strings('en').root.title);
    expect(manifest.start_url).toBe(BASE);
    for (const { src } of manifest.icons) expect(files, src).toContain(src.slice(BASE.length - 1));
    for (const size of ICONS) expect(manifest.icons.map(({ sizes }) => sizes)).toContain(`${size}x${size}`);
    for (const { html, path } of pages) expect(html, path).toContain(`href="${BASE}site.webmanifest"`);
  });

  it('the icons are PNG files of their size', async () => {
    const { readFileSync } = await import('node:fs');
    for (const size of ICONS) {
      const bytes = readFileSync(`dist/${iconPath(size)}`);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it('each page of a language leads to the feed of its changes', () => {
    for (const lang of LANGS) {
      expect(wellFormed(readBuilt(`/${lang}/changes.xml`))).toBe(true);
      const link = `type="application/atom+xml"`;
      for (const { path, html } of pages.filter(
        (page) => page.path.startsWith(`/${lang}/`) && page.html.includes('class="masthead"'),
      )) {
        expect(html, path).toContain(link);
        expect(html, path).toContain(`href="${BASE}${lang}/changes.xml"`);
      }
    }
  });

  it('the page for what is not there helps on in both languages', () => {
    const lost = documentOf({ html: readBuilt('/404.html') });
    const links = [...lost.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    for (const lang of LANGS)
      for (const page of ['', 'search/', 'cases/', 'figures/']) expect(links).toContain(`${BASE}${lang}/${page}`);
  });
});
