import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepare, rank } from '../../src/components/search/rank.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import type { SearchRecord } from '../../src/render/search/record.ts';
import { builtFiles, builtPages, documentOf, fileOf, readBuilt } from './lib/dist.ts';

/** Budgets in bytes of Brotli: the texts of a language, the script of the search page, and the key of every other page. */
const BUDGET = { index: 250_000, page: 6_000, slash: 500 };

const { dataset } = readDataset('data');
const pages = builtPages();
const pageAt = new Map(pages.map((page) => [page.path, page]));
const indexes = builtFiles().filter((file) => file.startsWith('/search/'));
const fileFor = (lang: Lang) => indexes.find((file) => file.startsWith(`/search/${lang}.`)) ?? '';
const brotli = (file: string) => brotliCompressSync(readBuilt(file)).length;
const scripts = (path: string) => {
  const page = pageAt.get(path)!;
  return [...documentOf(page).querySelectorAll('script[src]')].map(
    (script) => fileOf(script.getAttribute('src') ?? '', page) ?? '',
  );
};
/** Ids of the sections of every chapter and page of prose, as its front matter names them: `chapters/map/#placed`. */
const sectionsOf = (lang: Lang) =>
  (['chapters', 'pages'] as const).flatMap((folder) =>
    globSync(`content/${folder}/${lang}/*.mdx`).flatMap((file) => {
      const slug = file.replace(/^.*[/\\](\d+-)?|\.mdx$/g, '');
      const front = parse(readFileSync(file, 'utf8').split('---')[1] ?? '') as { sections: { id: string }[] };
      return front.sections.map(({ id }) => `${folder === 'chapters' ? 'chapters/' : ''}${slug}/#${id}`);
    }),
  );

describe.each(LANGS)('the index of the search in %s', (lang) => {
  const text = readBuilt(fileFor(lang));
  const records = JSON.parse(text) as SearchRecord[];
  const paths = new Set(records.map(({ path }) => path));
  const index = prepare(records);

  it('holds every section of every chapter and page, every programme, every figure and every source', () => {
    const sections = sectionsOf(lang);
    expect(sections.length).toBeGreaterThan(20);
    for (const path of sections) expect(paths).toContain(path);
    for (const { id } of dataset.cases) expect(paths).toContain(`cases/${id}/`);
    for (const { id } of FIGURES) expect(paths).toContain(`figures/${id}/`);
    for (const { id } of dataset.sources) expect(paths).toContain(`sources/#source-${id}`);
    expect(paths.size).toBe(records.length);
  });

  it('leads to every page of the language that may be found but the home page and itself', () => {
    const reached = new Set([...paths].map((path) => path.replace(/#.*$/, '')));
    const found = pages.filter(({ html }) => !/<meta name="robots" content="noindex/.test(html));
    const own = found.map(({ path }) => path).filter((path) => path.startsWith(`/${lang}/`));
    const missed = own.map((path) => path.slice(4)).filter((path) => !reached.has(path));
    expect(missed).toEqual(['', 'search/']);
  });

  it('leads to pages and anchors that are there', () => {
    const ids = new Map<string, Set<string>>();
    const idsOn = (path: string) => {
      const page = pageAt.get(`/${lang}/${path}`);
      const known = ids.get(path) ?? new Set([...page!.html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
      ids.set(path, known);
      return known;
    };
    for (const { path, parts } of records) {
      const [page = '', anchor] = path.split('#');
      expect(pageAt.has(`/${lang}/${page}`), path).toBe(true);
      for (const at of [anchor ?? '', ...parts.map((part) => part.at)])
        if (at !== '') expect(idsOn(page), `${path} ${at}`).toContain(at);
    }
  });

  it('has a title for everything, and words for everything but sources', () => {
    for (const { kind, path, title, parts } of records) {
      expect(title, path).not.toBe('');
      if (kind !== 'source') expect(parts.map((part) => part.text).join(''), path).not.toBe('');
    }
  });

  it.each(['寄宿', '社工', '童伴', '购买', '支教', '妇联'])(
    'finds whatever holds the two characters %s, and nothing else',
    (query) => {
      const holding = records.filter((record) =>
        [
          record.title,
          record.other ?? '',
          record.over,
          ...record.parts.flatMap((p) => [p.heading, p.text, p.notes ?? '']),
        ].some((part) => part.includes(query)),
      );
      expect(holding.length).toBeGreaterThan(0);
      const { hits, partly } = rank(index, query);
      expect(partly).toBe(false);
      expect(hits.map((hit) => hit.record.path).toSorted()).toEqual(holding.map(({ path }) => path).toSorted());
    },
  );

  it('finds every programme first of all programmes by its name, in either language', () => {
    const missed = dataset.cases.flatMap(({ id, name }) =>
      LANGS.map((one) => name[one]).filter((query) => {
        const first = rank(index, query).hits.find((hit) => hit.record.kind === 'case');
        return first?.record.path !== `cases/${id}/`;
      }),
    );
    expect(missed).toEqual([]);
  });

  it('is named by its content, and that name stands on the search page', () => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    expect(fileFor(lang)).toBe(`/search/${lang}.${hash}.json`);
    expect(pageAt.get(`/${lang}/search/`)?.html).toContain(`search/${lang}.${hash}.json`);
  });

  it(`weighs at most ${BUDGET.index} bytes`, () => {
    expect(brotli(fileFor(lang))).toBeLessThanOrEqual(BUDGET.index);
  });
});

describe('the search', () => {
  it('has one index a language and no other', () => {
    expect(indexes).toHaveLength(LANGS.length);
  });

  it('is reached from every page, which knows nothing of the index', () => {
    // An embedded figure stands in somebody else’s page.
    const own = pages.filter(({ path }) => /^\/(en|zh)\//.test(path) && !/\/embed\/./.test(path));
    for (const page of own) {
      const link = /<a[^>]*\shref="([^"]+)"[^>]*\sdata-search\b/.exec(page.html)?.[1] ?? '';
      expect(fileOf(link, page)).toBe(`/${page.path.slice(1, 3)}/search/index.html`);
      if (!page.path.endsWith('/search/')) expect(page.html).not.toContain('data-index');
    }
  });

  it(`costs other pages at most ${BUDGET.slash} bytes, for the key, and its own page at most ${BUDGET.page}`, () => {
    for (const lang of LANGS) {
      const everywhere = scripts(`/${lang}/cases/`);
      const [slash, ...more] = everywhere.filter((file) => /data-search|keydown/.test(readBuilt(file)));
      expect(more).toEqual([]);
      expect(brotli(slash!)).toBeLessThanOrEqual(BUDGET.slash);
      expect(readBuilt(slash!)).not.toMatch(/\bimport\b/);
      const own = scripts(`/${lang}/search/`).filter((file) => !everywhere.includes(file));
      expect(own.length).toBeGreaterThan(0);
      const loaded = own.flatMap((file) => [
        file,
        ...[...readBuilt(file).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => `/_astro/${name}`),
      ]);
      expect(loaded.reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(BUDGET.page);
    }
  });

  it('says without JavaScript what to do instead', () => {
    for (const lang of LANGS) {
      const document = documentOf(pageAt.get(`/${lang}/search/`)!);
      expect(document.querySelector('noscript')?.textContent).toContain('JavaScript');
      const links = [...document.querySelectorAll('.search-lists a')].map((a) => a.getAttribute('href'));
      for (const page of ['chapters', 'cases', 'figures', 'sources'])
        expect(links.some((link) => link?.endsWith(`/${lang}/${page}/`))).toBe(true);
    }
  });
});
