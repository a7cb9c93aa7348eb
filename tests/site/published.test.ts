import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { FIGURES } from '../../src/figures/index.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { dataFiles } from '../../src/render/csv/data-files.ts';
import { builtFiles, readBuilt } from './lib/dist.ts';

const csv = builtFiles().filter((path) => path.endsWith('.csv'));

describe('the built site', () => {
  it('has every file of the dataset, as it was made', () => {
    for (const { name, text } of dataFiles(dataset())) expect(readBuilt(`/data/${name}.csv`), name).toBe(text);
  });

  it('has the table of every figure in every language, and leads to it from the figure’s page', () => {
    for (const { id } of FIGURES)
      for (const lang of LANGS) {
        expect(csv).toContain(`/figures/${id}.${lang}.csv`);
        expect(readBuilt(`/${lang}/figures/${id}/index.html`)).toContain(`figures/${id}.${lang}.csv"`);
      }
  });

  it('begins every CSV file with the mark by which Excel shows Chinese', () => {
    expect(csv.length).toBeGreaterThan(40);
    expect(csv.filter((path) => !readBuilt(path).startsWith('\uFEFF'))).toEqual([]);
  });
});
