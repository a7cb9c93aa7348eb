import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/dataset.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import { articleRecords } from '../../../src/render/search/article-records.ts';
import { caseRecords } from '../../../src/render/search/case-records.ts';
import { figureRecords } from '../../../src/render/search/figure-records.ts';
import { pageRecords } from '../../../src/render/search/page-records.ts';
import { sourceRecords } from '../../../src/render/search/source-records.ts';

const { dataset } = readDataset('tests/fixtures/dataset');
const documentOf = (body: string) => parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;

describe('what can be found of an article', () => {
  const document =
    documentOf(`<article class="article"><header><p class="article-over">Chapter 4</p><h1>The map</h1></header>
    <nav class="contents"><a href="#placed">18 are placed</a></nav>
    <div class="prose"><p>A programme is <em>not</em> one thing.</p>
      <section class="section" aria-labelledby="placed"><h2 id="placed">18 are placed</h2><p>First.</p><p>Second
        line<span class="cite"><a href="#a">Yang 2020</a><span class="cite-card">Yang, Y. (2020).</span></span>.</p>
        <figure><svg><text>in the drawing</text></svg><table><tr><td>in the table</td></tr></table></figure>
        <section class="protocol" id="rule"><h3>Rule 1</h3><p>Inner.</p></section></section></div>
    <section aria-labelledby="references"><h2 id="references">References</h2><p>Yang</p></section></article>`);
  const records = articleRecords(document, 'chapters/map');

  it('is its opening and every section of it, each at its own anchor', () => {
    expect(records.map(({ path, title, over }) => [path, title, over])).toEqual([
      ['chapters/map/', 'The map', 'Chapter 4'],
      ['chapters/map/#placed', '18 are placed', 'Chapter 4 · The map'],
      ['chapters/map/#rule', 'Rule 1', 'Chapter 4 · The map'],
    ]);
  });

  it('is the words of its prose in one line, without drawings, tables, cards and what another section says', () => {
    expect(records.map(({ parts }) => parts[0]?.text)).toEqual([
      'A programme is not one thing.',
      'First. Second lineYang 2020.',
      'Inner.',
    ]);
  });

  it('is nothing on a page without an article', () => {
    expect(articleRecords(documentOf('<h1>Programmes</h1>'), 'cases')).toEqual([]);
  });
});

describe('what can be found of a list or a tool', () => {
  it('is its title and what is said of it', () => {
    const document = documentOf('<h1>Programmes</h1>');
    document.head.innerHTML = '<meta name="description" content="Every programme.">';
    expect(pageRecords(document, 'cases')).toEqual([
      {
        kind: 'text',
        path: 'cases/',
        title: 'Programmes',
        over: '',
        parts: [{ at: '', heading: '', text: 'Every programme.' }],
      },
    ]);
    expect(pageRecords(documentOf('<article class="article"><h1>The map</h1></article>'), 'chapters/map')).toEqual([]);
  });
});

describe('what can be found of a figure', () => {
  it('is its title, its number, what it shows, how it is read and what it cannot tell', () => {
    const document =
      documentOf(`<figure data-figure="map"><span class="figure-number">Figure 6</span><h1 class="figure-title">Who begins?</h1>
      <p class="figure-takeaway">Most are contested.</p><figcaption class="figure-notes"><p>81 phases are drawn.</p></figcaption>
      <div class="figure-about"><h2>How to read it</h2><p>Across runs who began.</p><p class="small">§3</p></div></figure>`);
    expect(figureRecords(document, 'figures/map')).toEqual([
      {
        kind: 'figure',
        path: 'figures/map/',
        title: 'Who begins?',
        over: 'Figure 6',
        parts: [
          { at: '', heading: '', text: 'Most are contested.', notes: '81 phases are drawn. Across runs who began.' },
        ],
      },
    ]);
    expect(figureRecords(documentOf('<p>None</p>'), 'figures')).toEqual([]);
  });
});

describe.each(LANGS)('what can be found in %s of the dataset', (lang) => {
  const other = LANGS.find((one) => one !== lang)!;

  it('is every programme with its name, summary and organisations in the language, and its name in the other', () => {
    const records = caseRecords(dataset, lang);
    expect(records).toHaveLength(dataset.cases.length);
    for (const [i, one] of dataset.cases.entries()) {
      const text = JSON.stringify(records[i]);
      for (const said of [
        one.name[lang],
        one.name[other],
        one.summary[lang],
        ...one.organisations.map(({ name }) => name[lang]),
      ])
        expect(text).toContain(JSON.stringify(said).slice(1, -1));
    }
  });

  it('is every phase at its own anchor, with what the sources say on its codes', () => {
    for (const [i, record] of caseRecords(dataset, lang).entries()) {
      const { phases } = dataset.cases[i]!;
      expect(record.parts.map(({ at }) => at).filter((at) => at !== '')).toEqual(phases.map(({ id }) => id));
      const known = Object.values(phases[0]!.initiation).find((code) => code.kind === 'known');
      const part = record.parts.find(({ at }) => at === phases[0]!.id);
      if (known?.kind === 'known') expect(part?.notes).toContain(known.note[lang]);
    }
  });
});

describe('what can be found of a source', () => {
  it('is every source at its own anchor, by title, authors and publisher', () => {
    const records = sourceRecords(dataset);
    expect(records.map(({ path }) => path)).toEqual(dataset.sources.map(({ id }) => `sources/#source-${id}`));
    for (const [i, source] of dataset.sources.entries()) {
      if (source.publisher) expect(records[i]?.over).toContain(source.publisher);
      for (const { literal, family } of source.author ?? []) expect(records[i]?.over).toContain(literal ?? family);
    }
  });

  it('writes Chinese names without a space, and Western ones with the family last', () => {
    const source = { ...dataset.sources[0]!, author: [{ family: '张', given: '雪弢' }], language: 'zh' };
    const western = { ...source, author: [{ family: 'Rozelle', given: 'Scott' }], language: 'en' };
    const [han, latin] = sourceRecords({ ...dataset, sources: [source, western] });
    expect(han?.over).toMatch(/^张雪弢/);
    expect(latin?.over).toMatch(/^Scott Rozelle/);
  });
});
