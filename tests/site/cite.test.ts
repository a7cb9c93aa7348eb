import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../src/citation/own/thing.ts';
import { dataset } from '../../src/data/dataset.ts';
import { AUTHOR, CITE_LANGUAGE, PUBLISHER, REPORT_TITLE } from '../../src/i18n/cite-words.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { builtFiles, builtPages, documentOf, fileOf, readBuilt } from './lib/dist.ts';
import { zoteroItem } from './lib/zotero.ts';

const { date, version, sourceById } = dataset();
const day = date.split('-').map(Number);
const PATHS: Readonly<Record<Kind, RegExp>> = {
  report: /^\/\w+\/$/,
  chapter: /^\/\w+\/chapters\/[\w-]+\/$/,
  figure: /^\/\w+\/figures\/[\w-]+\/$/,
  case: /^\/\w+\/cases\/[\w-]+\/$/,
  dataset: /^\/\w+\/data\/$/,
};
const kindOf = (path: string) => KINDS.find((kind) => PATHS[kind].test(path));

const pages = builtPages().flatMap((page) => {
  const kind = kindOf(page.path);
  const lang = LANGS.find((one) => page.path.startsWith(`/${one}/`));
  return kind && lang ? [{ page, kind, lang, document: documentOf(page) }] : [];
});
const named = pages.map((one) => [one.page.path, one] as const);
const addressOf = (document: Document) => document.querySelector('link[rel="canonical"]')?.getAttribute('href');

/** Type that each kind of page has in Zotero. */
const ITEM_TYPES: Readonly<Record<Kind, string>> = {
  report: 'report',
  chapter: 'bookSection',
  figure: 'report',
  case: 'report',
  dataset: 'dataset',
};

it('cites pages of every kind, in every language', () => {
  for (const lang of LANGS)
    expect(new Set(pages.filter((one) => one.lang === lang).map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

describe.each(named)('%s', (_path, { page, kind, lang, document }) => {
  it('tells Zotero its type, authors, date, language and address', () => {
    const item = zoteroItem(document);
    expect(item).toMatchObject({
      itemType: ITEM_TYPES[kind],
      creators: [{ firstName: '', lastName: AUTHOR[lang] }],
      date: date.replaceAll('-', '/'),
      language: CITE_LANGUAGE[lang],
      url: addressOf(document),
    });
    expect(item.title).toBeTruthy();
    expect(item.DOI).toBeUndefined();
    if (kind === 'chapter') expect(item).toMatchObject({ bookTitle: REPORT_TITLE[lang], publisher: PUBLISHER[lang] });
    if (item.itemType === 'report') expect(item).toMatchObject({ institution: PUBLISHER[lang] });
    if (item.itemType === 'report') expect(item.number).toContain(version);
  });

  it('says the same in Dublin Core', () => {
    const content = (name: string) => document.querySelector(`meta[name="DC.${name}"]`)?.getAttribute('content');
    expect(content('title')).toBe(zoteroItem(document).title);
    expect([content('creator'), content('publisher')]).toEqual([AUTHOR[lang], PUBLISHER[lang]]);
    expect([content('date'), content('language')]).toEqual([date, CITE_LANGUAGE[lang]]);
    expect(content('identifier')).toBe(addressOf(document));
  });

  it('is cited in three styles without a script, each with author, year, and its own address', () => {
    const texts = [...document.querySelectorAll('details.citation .citation-text')];
    expect(texts).toHaveLength(3);
    for (const text of texts) {
      const shown = text.textContent.replace(/\s+/g, ' ');
      expect(shown).toContain(`${AUTHOR[lang]}. `);
      expect(shown).toContain(String(day[0]));
      expect(shown).toContain(version);
      expect(shown).toContain(addressOf(document));
      expect(shown).not.toMatch(/9999|doi/i);
    }
  });

  it('is offered to reference managers in three formats, each of which says what the page says', () => {
    const files = [...document.querySelectorAll('details.citation a[data-file]')].map(
      (a) => a.getAttribute('href') ?? '',
    );
    expect(files.map((file) => file.split('.').at(-1))).toEqual(['bib', 'ris', 'json']);
    for (const file of files) {
      const records = new Cite(readBuilt(fileOf(file, page) ?? '')).data;
      expect(records).toHaveLength(1);
      expect(records[0]).toMatchObject({
        title: zoteroItem(document).title,
        language: CITE_LANGUAGE[lang],
        URL: addressOf(document),
      });
    }
  });

  it('offers the sources that a figure or a programme lists, each once', () => {
    const listed = kind === 'figure' || kind === 'case' ? document.querySelectorAll('ol.sources > li').length : 0;
    const files = [...document.querySelectorAll('details.citation a[href*="-sources."]')];
    expect(files).toHaveLength(listed > 0 ? 3 : 0);
    const json = files.at(-1)?.getAttribute('href');
    if (!json) return;
    const records = JSON.parse(readBuilt(fileOf(json, page) ?? '')) as readonly { id: string }[];
    const ids = new Set(records.map(({ id }) => id));
    expect([records.length, ids.size]).toEqual([listed, listed]);
    expect([...ids].filter((id) => !sourceById.has(id))).toEqual([]);
  });
});

it('carries the state of a figure in the addresses that cite it, wherever a reader can change it', () => {
  for (const { page, kind, document } of pages) {
    if (kind !== 'figure') continue;
    const prefix = document.querySelector('report-figure')?.getAttribute('data-prefix');
    const carrying = [...document.querySelectorAll('.citation-text a')].map((a) => a.getAttribute('data-carries'));
    expect(carrying, page.path).toEqual(Array(3).fill(prefix ?? null));
  }
});

it('has each file for reference managers once, and none that no page offers', () => {
  const offered = pages.flatMap(({ page, document }) =>
    [...document.querySelectorAll('details.citation a[download]')].map((a) =>
      fileOf(a.getAttribute('href') ?? '', page),
    ),
  );
  expect([...new Set(offered)].sort()).toEqual(builtFiles().filter((path) => path.startsWith('/cite/')));
});
