import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { dataset } from '../../src/data/dataset.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { dataFiles } from '../../src/render/csv/data-files.ts';
import { readRows } from '../published/lib/read-csv.ts';
import { builtFiles, documentOf, readBuilt } from './lib/dist.ts';

const DATA = join(ROOT, 'dist/data');
const built = builtFiles().filter((path) => path.startsWith('/data/'));
const page = (lang: string, name: string) => documentOf({ html: readBuilt(`/${lang}/${name}/index.html`) });

describe.each(LANGS)('the page of the dataset (%s)', (lang) => {
  const document = page(lang, 'data');

  it('offers every file under /data/, each with its size and what it is', () => {
    const rows = [...document.querySelectorAll('.files tbody tr:not(.group)')];
    const offered = rows.map((row) => row.querySelector('a')!.textContent.trim());
    expect(offered.map((path) => `/data/${path}`).sort()).toEqual(built);
    for (const [i, row] of rows.entries()) {
      const cells = [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim());
      expect(Number(cells.at(-1)!.replaceAll(',', '')), offered[i]).toBe(statSync(join(DATA, offered[i]!)).size);
      expect(cells[0]!.length).toBeGreaterThan(3);
      expect(/[\u4e00-\u9fff]/.test(cells[0]!), offered[i]).toBe(lang === 'zh');
    }
  });

  it('tells version, hash and counts of the data, and how to cite them', () => {
    const { version, hash, cases, sources } = dataset();
    const text = document.querySelector('main')!.textContent;
    for (const fact of [version, hash, String(cases.length), String(sources.length)]) expect(text).toContain(fact);
    expect(document.querySelector('.citation')).not.toBeNull();
  });

  it('explains every column of every table', () => {
    for (const { name, columns } of dataFiles(dataset())) {
      const rows = [...document.querySelectorAll(`[id="columns-${name.replaceAll('/', '-')}"] tbody tr`)];
      expect(rows.map((row) => row.querySelector('th')!.textContent.trim())).toEqual(columns.map((one) => one.name));
    }
  });

  it('has the dataset in its head in the words of schema.org, with every file that is there', () => {
    const record = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as {
      '@type': string;
      url: string;
      version: string;
      distribution: { contentUrl: string; contentSize: string }[];
      variableMeasured: unknown[];
    };
    expect(record).toMatchObject({
      '@type': 'Dataset',
      version: dataset().version,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: { '@type': 'Thesis' },
    });
    expect(new URL(record.url).pathname.endsWith(`/${lang}/data/`)).toBe(true);
    expect(record.variableMeasured.length).toBeGreaterThan(10);
    const paths = record.distribution.map(({ contentUrl }) => contentUrl.slice(contentUrl.indexOf('/data/')));
    expect(paths.sort()).toEqual(built);
  });
});

describe('the snippets of the page', () => {
  const document = page('en', 'data');
  const textOf = (id: string) => document.querySelector(`#snippet-${id} pre`)!.textContent;
  const [head = [], main = []] = readRows(readBuilt('/figures/robustness.en.csv'));
  const published = main[head.indexOf('Capacity: D')];
  const run = (command: string, args: string[], input: string) =>
    execFileSync(command, args, { cwd: DATA, encoding: 'utf8', input }).trim();

  it('find in JavaScript the number that the figure has', () => {
    expect(run(process.execPath, ['--input-type=module', '-'], textOf('mjs'))).toBe(published);
  });

  it('find in Python, with its standard library, the number that the figure has', ({ skip }) => {
    // Readers of the repository need git and Node alone; what is not there is named and not held against them.
    const isHere = spawnSync('python3', ['--version']).status === 0;
    if (!isHere) console.warn('The snippet in Python was not run: there is no python3 on this machine.');
    skip(!isHere);
    expect(run('python3', ['-'], textOf('py'))).toBe(published);
  });

  it('stand on the page as they stand in their files, each said to be run or not', () => {
    for (const [id, isRun] of [
      ['mjs', true],
      ['py', true],
      ['R', false],
      ['do', false],
    ] as const) {
      expect(textOf(id)).toBe(readFileSync(join(ROOT, `content/snippets/capacity.${id}`), 'utf8').trimEnd());
      const said = document.querySelector(`#snippet-${id}`)!.textContent;
      expect(said.includes('Not run by the tests'), id).toBe(!isRun);
    }
  });
});

describe.each(LANGS)('the page of the codebook (%s)', (lang) => {
  const document = page(lang, 'codebook');
  const { codebook } = dataset();

  it('has an anchor for every indicator, need, relation and grade', () => {
    const ids = [
      ...(['initiation', 'integration', 'service'] as const).flatMap((dimension) =>
        Object.keys(codebook.dimensions[dimension].indicators).map((name) => `${dimension}.${name}`),
      ),
      ...Object.keys(codebook.needs.items).map((name) => `needs.${name}`),
      ...Object.keys(codebook.relation.values).map((name) => `relation.${name}`),
      ...Object.keys(codebook.evaluation.values).map((name) => `evaluation.${name}`),
    ];
    expect(ids.filter((id) => !document.querySelector(`[id="${id}"]`))).toEqual([]);
  });

  it('has the codebook’s own English marked as such, and beside it words of the page’s language', () => {
    const budget = document.querySelector('[id="integration.budget"]')!;
    const anchors = [...budget.querySelectorAll('td[lang="en"]')].map(({ textContent }) => textContent.trim());
    expect(anchors).toEqual(Object.values(codebook.dimensions.integration.indicators['budget']!.anchors!));
    expect(/[\u4e00-\u9fff]/.test(budget.querySelector('tbody')!.textContent)).toBe(lang === 'zh');
  });
});

describe('the report in the words of schema.org', () => {
  it.each(LANGS)('stands in the head of the first page (%s), based on the dataset and the thesis', (lang) => {
    const block = page(lang, '.').querySelector('script[type="application/ld+json"]')!;
    expect(JSON.parse(block.textContent)).toMatchObject({
      '@type': 'Report',
      isBasedOn: [{ '@type': 'Dataset' }, { '@type': 'Thesis' }],
    });
  });
});
