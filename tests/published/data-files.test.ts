import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { FILES, published } from './lib/live.ts';
import { readRows } from './lib/read-csv.ts';

const names = [...FILES.keys()];
const NUMBER = /^-?\d+(\.\d+)?$/;
const cellOf = (code: string | number | null | undefined) => (code ?? '').toString();

describe.each(names)('%s.csv', (name) => {
  const [head = [], ...rows] = readRows(FILES.get(name)!);

  it('has lines, each as long as its head, and no head twice', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(new Set(head).size).toBe(head.length);
  });

  it('has no cell that would begin a formula', () => {
    const risky = rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !NUMBER.test(cell));
    expect(risky).toEqual([]);
  });

  it('explains every column in the dictionary, in the order in which they stand', () => {
    const explained = published('columns').filter(({ file }) => file === `${name}.csv`);
    expect(explained.map(({ column }) => column)).toEqual(head);
    const said = explained.map(({ type_en, type_zh, meaning_en, meaning_zh }) => [
      [type_en!, meaning_en!],
      [type_zh!, meaning_zh!],
    ]);
    expect(said.flat(2).filter((text) => text === '' || /`|null/i.test(text))).toEqual([]);
    expect(said.filter(([en, zh]) => /[\u4e00-\u9fff]/.test(en!.join('')) || !/[\u4e00-\u9fff]/.test(zh![1]!))).toEqual(
      [],
    );
  });
});

describe('the published dataset', () => {
  const { cases, organisers } = dataset();

  it('has a line for every case, phase, code, organisation and founder', () => {
    const phases = cases.flatMap((of) => of.phases);
    const codes = phases.flatMap(({ initiation, integration, service }) =>
      [initiation, integration, service].flatMap((each) => Object.keys(each)),
    );
    const whole = cases.flatMap(({ needs }) => [...Object.keys(needs.codes), 'evaluation']);
    expect(published('cases')).toHaveLength(cases.length);
    expect(published('phases')).toHaveLength(phases.length);
    expect(published('codes')).toHaveLength(codes.length + whole.length);
    expect(published('organisations')).toHaveLength(cases.flatMap((of) => of.organisations).length);
    expect(published('organisers')).toHaveLength(organisers.length);
  });

  it('has every code as the case has it, with both coders, confidence, note and sources', () => {
    const lines = published('codes');
    for (const of of cases)
      for (const phase of of.phases)
        for (const dimension of ['initiation', 'integration', 'service'] as const)
          for (const [indicator, entry] of Object.entries(phase[dimension])) {
            const [line, ...more] = lines.filter(
              (each) =>
                each['case'] === of.id &&
                each['phase'] === phase.id &&
                each['dimension'] === dimension &&
                each['indicator'] === indicator,
            );
            expect(more).toEqual([]);
            const known = entry.kind === 'known' ? entry : undefined;
            expect(line).toMatchObject({
              kind: entry.kind,
              code: cellOf(entry.code),
              a: cellOf(entry.a),
              b: cellOf(entry.b),
              confidence: cellOf(known?.confidence),
              via: cellOf(known?.via),
              note_zh: cellOf(known?.note.zh),
              sources: (known?.source ?? []).join(';'),
            });
          }
  });

  it('has the series figure by figure as the data hold them', () => {
    for (const { name, rows } of dataset().series) {
      const kept = readRows(readFileSync(`data/series/${name}.csv`, 'utf8').replaceAll(/\r?\n/g, '\r\n'));
      expect(kept.length).toBe(rows.length + 1);
      const number = kept[0]!.indexOf('value');
      const asNumbers = (all: string[][]) =>
        all.map((row, i) => row.map((cell, j) => (i > 0 && j === number ? Number(cell) : cell)));
      expect(asNumbers(readRows(FILES.get(`series/${name}`)!))).toEqual(asNumbers(kept));
    }
  });
});
