import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { Citable } from '../../../src/citation/citable.ts';
import { FORMATS } from '../../../src/citation/formats.ts';
import { ownRecord } from '../../../src/citation/own/own-record.ts';
import { withAddress } from '../../../src/components/cite/with-address.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import { EDITION, THINGS } from './things.ts';

type Record_ = Readonly<Record<string, unknown>>;
const records = Object.values(THINGS).flatMap((thing) =>
  LANGS.map((lang) => ownRecord(thing, lang, { ...EDITION, doi: '10.5281/zenodo.1' })),
);
const named = records.map((record) => [record.id, record] as const);
const parsed = (text: string): Record_ => new Cite(text).data[0] ?? {};

/** The author as one name: neither format can say whether one word is a family name or a group. */
const names = (authors: unknown) =>
  (authors as readonly { literal?: string; family?: string }[]).map(({ literal, family }) => literal ?? family);

/** What every format keeps of a record. */
const kept = ({ id, title, author, issued, language, publisher, URL, DOI, note }: Record_) => ({
  ...{ id, title, issued, language, publisher, URL, DOI, note },
  author: names(author),
});
const original = (record: Citable) => kept(record as unknown as Record_);

describe.each(named)('the record %s', (_id, record) => {
  it('parses back whole from CSL-JSON', () => {
    const text = FORMATS.json.write([record]);
    expect(JSON.parse(text)).toEqual([record]);
    expect(kept(parsed(text))).toEqual(original(record));
  });

  it('parses back from BibTeX; of parts of a book with the book and their number', () => {
    const back = parsed(FORMATS.bib.write([record]));
    expect(kept(back)).toEqual(original(record));
    expect(back['title-short']).toBe(record['title-short']);
    if (record.type !== 'chapter') return;
    expect(back['container-title']).toBe(record['container-title']);
    expect(back['chapter-number']).toBe(record['chapter-number']);
  });

  it('parses back from RIS, with its type', () => {
    const text = FORMATS.ris.write([record]);
    const back = parsed(text);
    // Of a chapter the library's parser reads the year alone; the day stands in the file.
    const issued = record.type === 'chapter' ? { 'date-parts': [[2026]] } : record.issued;
    expect(kept(back)).toEqual({ ...original(record), issued });
    expect(text).toContain('\nDA  - 2026/11/23/\n');
    expect(back['type']).toBe(record.type);
    if (record['container-title'] !== undefined) expect(text).toContain(`\nT2  - ${record['container-title']}\n`);
  });

  it('carries the address of another view in every format', () => {
    const URL = `${record.URL ?? ''}?map.show=likely&map.q=%E8%93%9D+1`;
    for (const { write } of Object.values(FORMATS))
      expect(kept(parsed(withAddress(write([record]), record.URL ?? '', URL)))).toMatchObject({ URL });
  });
});
