import { describe, expect, it } from 'vitest';
import { methodsFindings } from '../../src/findings/methods.ts';
import { exclusionOf } from '../../src/findings/methods/exclusions.ts';
import type { AuditEntry, Dataset } from '../../src/data/types.ts';
import { FROZEN } from '../figures/lib.ts';
import { aCase, dataset, known, rule, unknown } from '../model/build.ts';

const coding = (some: Partial<Dataset['coding']> = {}) => ({
  ...FROZEN.coding,
  audit: [],
  excluded: [],
  editor: [],
  ...some,
});
const value = (data: Dataset, key: string) => methodsFindings.facts(data)[key]?.value;
const said = (data: Dataset, key: string) => methodsFindings.says(data)[key];
const entry = (support: AuditEntry['support'], fit: string): AuditEntry => ({
  ...(FROZEN.coding.audit[0] as AuditEntry),
  support,
  fit,
});

describe('how programmes were found', () => {
  it('counts those that were coded: the ones kept and the ones left out', () => {
    // Nine programmes and one that was left out.
    expect(value(FROZEN, 'considered')).toBe(10);
    expect(said(FROZEN, 'found')?.en).toBe('10 programmes coded, 9 kept');
    expect(said({ ...FROZEN, coding: coding() }, 'found')?.zh).toBe('编码9个项目，全部保留');
    expect(said({ ...FROZEN, cases: [], coding: coding({ excluded: FROZEN.coding.excluded }) }, 'found')?.en).toBe(
      '1 programme coded, 0 kept',
    );
  });

  it('tells the reasons apart: those served are not named, too few sources, another', () => {
    expect(exclusionOf({ reason: 'no source names left-behind children (poor boarders)' })).toBe('naming');
    expect(exclusionOf({ reason: 'only one weak source names left-behind children' })).toBe('naming');
    expect(exclusionOf({ reason: 'two unrelated county purchases, one source each' })).toBe('sources');
    expect(exclusionOf({ reason: 'invented, then left out' })).toBe('other');
    expect(value(FROZEN, 'excluded-other')).toBe(1);
  });

  it('loses no programme and no phase on the way', () => {
    const at = (key: string) => value(FROZEN, key) ?? NaN;
    expect(at('excluded-naming') + at('excluded-sources') + at('excluded-other')).toBe(at('excluded'));
    expect(at('known') + at('unknown') + at('by-rule')).toBe(at('codes'));
    // Of the 13 phases nine are settled or likely.
    expect(at('unplaceable')).toBe(4);
  });
});

describe('how it was coded', () => {
  it('counts what both coders saw, what one saw, and what is zero by rule', () => {
    const ties = [rule(), rule(), rule(), rule(), rule(), rule()];
    const apart = aCase({
      phases: [{ initiation: [known(2), known(1, { a: 2, b: 1 }), unknown({ a: 1 })], integration: ties }],
    });
    const data = dataset([apart], { coding: coding(), corrections: [], version: '1' });
    // 13 codes: six by rule; two known, five unknown. Both saw two and gave one of them the same value; one saw a third, which is unknown.
    const told = [
      'codes',
      'by-rule',
      'known',
      'unknown',
      'paired',
      'same',
      'apart',
      'single',
      'single-known',
      'single-unknown',
    ];
    expect(told.map((key) => value(data, key))).toEqual([13, 6, 2, 5, 2, 1, 1, 1, 0, 1]);
  });

  it('counts the editor’s decisions and the programmes that they touch', () => {
    // One in b, two in d, two in g, one in a programme that was left out.
    expect(value(FROZEN, 'editor')).toBe(6);
    expect(value(FROZEN, 'editor-cases')).toBe(4);
  });

  it('tells what the audit found', () => {
    const audit = [entry('supported', 'fits'), entry('partly', 'one step off (to 1)'), entry('not supported', 'fits')];
    const data = { ...FROZEN, coding: coding({ audit }) };
    expect(['audited', 'supported', 'partly', 'unsupported', 'off'].map((key) => value(data, key))).toEqual([
      3, 1, 1, 1, 1,
    ]);
    expect(said(data, 'audit')?.en).toBe('Three codes were read again, and one was one step off');
    const sound = { ...FROZEN, coding: coding({ audit: [entry('supported', 'fits')] }) };
    expect(said(sound, 'audit')?.zh).toBe('抽查1项编码，全部相符');
    expect(said({ ...FROZEN, coding: coding() }, 'audit')?.en).toBe('No code has been read again');
  });

  it('says how many corrections there have been', () => {
    expect(said(FROZEN, 'corrections')?.en).toBe('One correction has been entered; the data stand at version 0.0.1.');
    expect(said({ ...FROZEN, corrections: [] }, 'corrections')?.zh).toBe('尚无更正记录；数据现为0.0.1版。');
  });
});

describe('what is said of the coders’ agreement', () => {
  const pair = (id: string, a: number | null, b: number | null) =>
    aCase({ id, phases: [{ initiation: [a !== null && b !== null ? known(a, { a, b }) : unknown({ a, b })] }] });
  const of = (...codes: [number | null, number | null][]) =>
    dataset(
      codes.map(([a, b], i) => pair(`case-${i}`, a, b)),
      { coding: coding(), corrections: [], version: '1' },
    );

  it('depends on where they agree more', () => {
    // They agree on every value, and by chance at best on whether there is one.
    const onValues = of([2, 2], [-2, -2], [1, null], [null, 1]);
    expect(said(onValues, 'agreement')?.en).toContain('more on what a source says than on whether');
    // They see the same, and read it the other way round.
    const onSight = of([2, -2], [-2, 2], [null, null], [null, null]);
    expect(said(onSight, 'agreement')?.en).toContain('more on whether a source says anything');
    const level = of([2, 2], [-2, -2], [null, null]);
    expect(said(level, 'agreement')?.zh).toBe('两位编码员在取值上的一致程度，与在有无证据上相当');
    expect(said(of([2, 2]), 'agreement')?.en).toBe('How far the coders agree cannot be said');
  });

  it('gives the middle coefficient and how many are firm or weak', () => {
    const level = of([2, 2], [-2, -2], [null, null]);
    expect(said(level, 'alphas')?.en).toBe(
      'Median alpha is 1.00 on values and 1.00 on whether evidence was seen. Of 1 coefficient on values, one reaches 0.8 and none stay below 0.667. Of 1 on evidence seen, one reaches 0.8 and none stay below 0.667.',
    );
  });
});
