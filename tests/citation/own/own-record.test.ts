import { describe, expect, it } from 'vitest';
import { ownRecord } from '../../../src/citation/own/own-record.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import { EDITION, THINGS } from './things.ts';

const things = Object.values(THINGS);

describe('the record of something of this site', () => {
  it('is that of a figure, whole', () => {
    expect(ownRecord(THINGS.figure, 'zh', EDITION)).toEqual({
      id: 'shared-care-figure-quadrant-map-zh',
      type: 'figure',
      title: '图6 由谁发起，双方是否制度相连？',
      'title-short': 'Figure 6: Who begins, and are the two sides tied together?',
      author: [{ literal: '共护贡献者' }],
      'container-title': '共护——谁在照护留守儿童：各做各的，还是携手同行？',
      genre: '交互图',
      publisher: '共护',
      version: '1.2.0',
      issued: { 'date-parts': [[2026, 11, 23]] },
      language: 'zh-CN',
      URL: 'https://example.org/zh/figures/quadrant-map/',
      note: '数据为1.2.0版（SHA-256 0123456789ab…），资料读至2026年11月23日',
    });
  });

  it('is dated by its data, and names their version', () => {
    for (const lang of LANGS)
      for (const thing of things) {
        const record = ownRecord(thing, lang, EDITION);
        expect(record.issued).toEqual({ 'date-parts': [[2026, 11, 23]] });
        expect(record.version).toBe('1.2.0');
        expect(record.note).toContain('1.2.0');
      }
  });

  it('has an id and an address of its own in each language', () => {
    const records = things.flatMap((thing) => LANGS.map((lang) => ownRecord(thing, lang, EDITION)));
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(new Set(records.map(({ URL }) => URL)).size).toBe(records.length);
  });

  it('has no DOI unless one is configured; then the dataset bears it, and the others name it in a note', () => {
    const doi = '10.5281/zenodo.1';
    for (const thing of things) {
      expect(JSON.stringify(ownRecord(thing, 'en', EDITION))).not.toMatch(/doi/i);
      const { DOI, note } = ownRecord(thing, 'en', { ...EDITION, doi });
      expect(DOI).toBe(thing.kind === 'dataset' ? doi : undefined);
      expect(note?.includes(doi)).toBe(thing.kind !== 'dataset');
    }
  });
});
