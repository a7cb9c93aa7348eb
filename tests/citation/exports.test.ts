import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBibTeX } from '../../src/citation/to-bibtex.ts';
import { toCslJson } from '../../src/citation/to-csl-json.ts';
import { toRIS } from '../../src/citation/to-ris.ts';
import { sources } from './library.ts';

type Record_ = Readonly<Record<string, unknown>>;
type Field = 'title' | 'title-short' | 'author' | 'issued' | 'language' | 'URL' | 'DOI' | 'volume' | 'issue' | 'page';

const FIELDS: readonly Field[] = [
  'title',
  'title-short',
  'author',
  'issued',
  'language',
  'URL',
  'DOI',
  'volume',
  'issue',
  'page',
];

/** Names without the difference that neither format can write: whether one word is a family name or an institution. */
const people = (names: unknown): unknown =>
  Array.isArray(names)
    ? names.map((name: { family?: string; given?: string; literal?: string } | string) =>
        typeof name === 'string' ? name : [name.literal ?? name.family, name.given].filter(Boolean).join(', '),
      )
    : names === undefined
      ? undefined
      : [names];

const comparable = (record: Record_): Record_ =>
  Object.fromEntries(
    FIELDS.map((field) => [field, field === 'author' ? people(record[field]) : record[field]] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );

const original = sources.map((source) => comparable(source));
const parsed = (text: string): readonly Record_[] => new Cite(text).data;

describe('the sources as CSL-JSON', () => {
  it('parse back to the same records, this project’s own fields included', () => {
    expect(JSON.parse(toCslJson(sources))).toEqual(sources);
    expect(parsed(toCslJson(sources)).map(comparable)).toEqual(original);
  });
});

describe('the sources as BibTeX', () => {
  let text = '';
  let back: readonly Record_[] = [];
  beforeAll(() => {
    text = toBibTeX(sources);
    back = parsed(text);
  });

  it('parse back to the same titles, people, dates, addresses and numbers', () => {
    expect(back.map(comparable)).toEqual(original);
  });

  it('are keyed by the id of the source', () => {
    expect(back.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  });

  it('keep the place of publication', () => {
    const place = /\t(?:journal|booktitle|series|organization) = /;
    const entries = text.split(/^(?=@)/m);
    expect(sources.filter((source, i) => source['container-title'] !== undefined && !place.test(entries[i]!))).toEqual(
      [],
    );
  });

  it('escape what TeX would read, but not in addresses', () => {
    const [entry] = [toBibTeX([{ ...sources[0]!, title: '100% & #1_{x} ~ 2', URL: 'https://a.org/?a_b=1&c=2%20' }])];
    expect(entry).toContain(String.raw`title = {100\% \& \#1\_\{x\} \textasciitilde{} 2}`);
    expect(entry).toContain('url = {https://a.org/?a_b=1&c=2%20}');
  });

  it('say of a reprint what it is, and not that it is online', () => {
    const reprint = sources.find(({ custom }) => custom.access !== undefined)!;
    expect(toBibTeX([reprint])).toContain(`note = {${reprint.custom.access!}}`);
    expect(toBibTeX([reprint])).not.toMatch(/url|Online/);
  });
});

describe('the sources as RIS', () => {
  let text = '';
  let back: readonly Record_[] = [];
  beforeAll(() => {
    text = toRIS(sources);
    back = parsed(text);
  });

  it('parse back to the same titles, people, addresses and numbers', () => {
    // The library reads the author of a newspaper article as its reporter, takes of its date the year alone, and has
    // no short title for laws.
    const known = ({ issued: _issued, ...record }: Record_, i: number): Record_ =>
      sources[i]?.type === 'legislation' ? { ...record, 'title-short': undefined } : record;
    const reporters = back.map((record) => ({ ...record, author: record['author'] ?? record['reporter'] }));
    expect(reporters.map(comparable).map(known)).toEqual(original.map(known));
  });

  it('hold every date as far as it is known', () => {
    const days = text.split(/^(?=TY {2}- )/m).map((entry) => /^DA {2}- (\d+)\/(\d*)\/(\d*)\//m.exec(entry)?.slice(1));
    const dates = days.map((day) => day?.filter((part) => part !== '').map(Number));
    expect(dates).toEqual(sources.map(({ issued }) => issued?.['date-parts'][0]));
  });

  it('write each value on one line, so that an address stays whole', () => {
    expect(text.split('\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  it('keep the type, and the whole id', () => {
    expect(back.map(({ type }) => type)).toEqual(sources.map(({ type }) => type));
    expect(back.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  });
});
