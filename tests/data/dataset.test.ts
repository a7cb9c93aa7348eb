import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataset, readDataset } from '../../src/data/dataset.ts';
import { tell } from '../../src/data/problem.ts';
import { indicator } from '../../src/data/schema/case.ts';
import { faultsOf, FROZEN, withFixture } from './with-fixture.ts';

const frozen = readDataset(FROZEN).dataset;

describe('the frozen dataset', () => {
  it('is read whole, without a warning', () => {
    expect(readDataset(FROZEN).warnings).toEqual([]);
    expect(frozen.version).toBe('0.0.1');
    expect(frozen.date).toBe('2026-01-02');
    expect(frozen.cases.map(({ id }) => id)).toEqual('abcdefghi'.split('').map((letter) => `fixture-${letter}`));
    expect(frozen.series.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['left-behind-children', 7],
      ['social-organisations', 5],
    ]);
    const lists = [frozen.recommendations, frozen.policies, frozen.studies, frozen.theory, frozen.definitions];
    expect(lists.map((list) => list.length)).toEqual([3, 3, 3, 2, 3]);
  });

  it('finds sources by id and organisers by English name', () => {
    expect(frozen.sourceById.get('fixture-report')?.title).toBe('Fixture Report on Invented Programmes');
    expect(frozen.sourceById.size).toBe(frozen.sources.length);
    expect(frozen.organiserByName.get('Fixture National Foundation')?.founded_by).toBe('government');
  });

  it('tells the three shapes of an indicator apart', () => {
    const phases = frozen.cases.find(({ id }) => id === 'fixture-f')!.phases;
    expect(indicator(phases[0]!, 'integration', 'policy')).toEqual({
      kind: 'rule',
      code: 0,
      a: null,
      b: null,
      rule: 'no social organisation takes part',
    });
    expect(indicator(phases[1]!, 'integration', 'governance')).toEqual({
      kind: 'unknown',
      code: null,
      a: null,
      b: null,
    });
    expect(indicator(phases[1]!, 'initiation', 'funding')).toMatchObject({
      kind: 'known',
      code: 1,
      via: 'intergovernmental',
    });
    expect(() => indicator(phases[0]!, 'service', 'nothing')).toThrow(
      'service.nothing is no indicator of the codebook',
    );
  });

  it('reads a row of a series with its figure, and a note in both languages or none', () => {
    const { rows } = frozen.series[0]!;
    expect(rows[0]).toEqual({
      year: 2010,
      geography: 'CN',
      measure: 'total',
      definition: 'fixture-wide',
      value: 6000,
      unit: 'children',
      source: 'fixture-statistics',
      note: { en: 'Invented, by wide count', zh: '虚构，宽口径' },
    });
    expect(rows[1]?.note).toBeNull();
    expect(rows.at(-1)?.value).toBe(54.5);
  });

  it('reads the editor’s decisions as a list', () => {
    expect(frozen.coding.editor).toContainEqual({
      case: 'fixture-b',
      phase: 'main',
      field: 'integration.governance',
      code: 1,
    });
    expect(frozen.coding.editor).toContainEqual({ case: 'fixture-d', phase: null, field: 'needs.growth', code: 1 });
    expect(frozen.coding.editor).toContainEqual({ case: 'fixture-g', phase: 'network', field: 'relation', code: null });
    const budget = { case: 'fixture-g', phase: 'network', field: 'integration.budget', code: 1, confidence: 'low' };
    expect(frozen.coding.editor).toContainEqual(budget);
  });

  it('cannot be changed by what reads it', () => {
    expect(() => (frozen.cases as unknown[]).sort()).toThrow(TypeError);
    expect(() => Object.assign(frozen.cases[0]!.name, { en: 'Another name' })).toThrow(TypeError);
  });
});

describe('adding and removing a case', () => {
  it('takes a valid file as it is dropped in', () => {
    const { dataset, warnings } = readDataset(withFixture('a-valid-case'));
    expect(dataset.cases.map(({ id }) => id)).toContain('fixture-z');
    expect(warnings).toEqual([]);
  });

  it('points out what a removed case leaves behind, and goes on', () => {
    const dir = withFixture();
    for (const id of ['fixture-a', 'fixture-e']) rmSync(join(dir, `cases/${id}.yaml`));
    const { dataset, warnings } = readDataset(dir);
    expect(dataset.cases).toHaveLength(7);
    expect(warnings.map(tell)).toEqual([
      'coding/audit.yaml › [0].case: case "fixture-a" is not in data/cases. Say in data/coding/excluded.yaml why it was left out, or correct the id',
    ]);
  });

  it('points out a source that nothing cites and an organiser that no case names', () => {
    const dir = withFixture();
    const edit = (file: string, from: string, to: string): void => {
      const text = readFileSync(join(dir, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(dir, file), text.replaceAll(from, to));
    };
    edit('theory.yaml', 'fixture-theory', 'fixture-report');
    edit('organisers.yaml', 'en: Fixture National Foundation', 'en: Fixture Nationale Foundation');
    expect(readDataset(dir).warnings.map(tell)).toEqual([
      'organisers.yaml › [0].name.en: no organisation of a case has the English name "Fixture Nationale Foundation". Did you mean "Fixture National Foundation"? Otherwise remove the entry',
      'sources.json › fixture-theory: nothing cites the source. Cite it, or remove it',
    ]);
  });

  it('finds nothing wrong with parallel phases, gaps and the same wording in a listed name', () => {
    const dir = withFixture('texts-in-the-wrong-language');
    const before = faultsOf(dir);
    expect(before).toContainEqual(expect.stringContaining('the Chinese text is the English one'));
    writeFileSync(
      join(dir, 'proper-names.yaml'),
      '- text: Fixture Z\n  may: [same in both languages]\n  reason: {en: A name., zh: 名称。}\n',
    );
    expect(before.filter((line) => !faultsOf(dir).includes(line))).toEqual([
      expect.stringContaining('the Chinese text is the English one'),
    ]);
  });
});

describe('dataset()', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('reads the directory of DATA_DIR, once', () => {
    const dir = withFixture('a-valid-case');
    vi.stubEnv('DATA_DIR', dir);
    const first = dataset();
    expect(first.cases.map(({ id }) => id)).toContain('fixture-z');
    rmSync(dir, { recursive: true });
    expect(dataset()).toBe(first);
  });

  it('reads another directory when DATA_DIR changes', () => {
    vi.stubEnv('DATA_DIR', FROZEN);
    expect(dataset().cases.map(({ id }) => id)).not.toContain('fixture-z');
  });

  it('finds nothing wrong in the project’s own data', () => {
    vi.stubEnv('DATA_DIR', undefined);
    expect(dataset().cases.length).toBeGreaterThan(0);
  });

  it('reads the same from a copy whose files lie in another order', () => {
    const dir = withFixture();
    rmSync(join(dir, 'cases'), { recursive: true });
    for (const letter of 'ihgfedcba'.split(''))
      cpSync(join(FROZEN, `cases/fixture-${letter}.yaml`), join(dir, `cases/fixture-${letter}.yaml`));
    expect(JSON.stringify(readDataset(dir).dataset)).toBe(JSON.stringify(frozen));
  });
});
