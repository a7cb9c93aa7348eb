import { describe, expect, it, vi } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { figureCsv } from '../../src/render/csv/figure-csv.ts';
import { tableCsv } from '../../src/render/csv/table-csv.ts';
import { shownTable } from './lib/live.ts';
import { readRows } from './lib/read-csv.ts';

const SHOWN_NUMBER = /^[+−]?[\d,]+(\.\d+)?$/;

/** What a cell of the site says, as one who reads the file should find it. */
function expected(text: string): string | number {
  if (text === '–') return '';
  if (SHOWN_NUMBER.test(text)) return Number(text.replace('−', '-').replaceAll(',', ''));
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

// The differences are drawn anew, which may take a while beside other tests.
vi.setConfig({ testTimeout: 90_000 });

describe.each(FIGURES.filter(({ id }) => id !== 'robustness').map(({ id }) => [id] as const))('the CSV of %s', (id) => {
  it.each(LANGS)('parses back to exactly its table (%s)', (lang) => {
    const { columns, rows } = shownTable(id, lang);
    const [head = [], ...lines] = readRows(
      figureCsv(
        FIGURES.find((one) => one.id === id)!,
        dataset(),
        lang,
      ),
    );
    expect(head.slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
    expect(lines).toHaveLength(rows.length);
    lines.forEach((line, i) => {
      const cells = rows[i]!.map(({ text }) => expected(text));
      expect(cells.map((cell, j) => (typeof cell === 'number' ? Number(line[j]) : line[j]))).toEqual(cells);
      const pages = rows[i]!.flatMap(({ page }) => page ?? []);
      const ids = line.slice(columns.length).flatMap((cell) => (cell === '' ? [] : cell.split(';')));
      expect(new Set(ids)).toEqual(new Set(pages.map((page) => page.replace(/^cases\/|^sources#source-/, ''))));
    });
  });
});

describe('the ids beside a table', () => {
  it('are of phases of the dataset and of sources of the dataset', () => {
    const [head = [], ...lines] = readRows(
      figureCsv(
        FIGURES.find(({ id }) => id === 'effects')!,
        dataset(),
        'en',
      ),
    );
    expect(head.at(-1)).toBe('Sources linked: ids');
    for (const line of lines) expect(dataset().sourceById.has(line.at(-1)!)).toBe(true);
    const [, ...phases] = readRows(
      figureCsv(
        FIGURES.find(({ id }) => id === 'quadrant-map')!,
        dataset(),
        'zh',
      ),
    );
    const known = dataset().cases.flatMap((of) => of.phases.map((phase) => `${of.id}#${phase.id}`));
    expect(phases.map((line) => line.at(-1))).toEqual(known);
  });

  it('do not stand beside a table that leads nowhere', () => {
    const table = { caption: '', columns: [{ key: 'a', label: 'A' }], rows: [[{ text: '−0.50' }], [{ text: '–' }]] };
    expect(readRows(tableCsv(table, 'en'))).toEqual([['A'], ['-0.5'], ['']]);
  });
});
