import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../src/data/nearest.ts';
import { writePath } from '../../src/data/path.ts';
import { tell } from '../../src/data/problem.ts';
import { FILES } from '../../src/data/files.ts';
import { caseSchema } from '../../src/data/schema/case.ts';
import { Codebook } from '../../src/data/schema/codebook.ts';
import { validate } from '../../src/data/validate.ts';
import { walk } from '../../src/data/walk.ts';
import { FROZEN } from './with-fixture.ts';

const load = (file: string): unknown => parse(readFileSync(join(FROZEN, file), 'utf8'));

describe('a problem', () => {
  it('is told as file › path: what. What to do', () => {
    expect(
      tell({
        file: 'cases/companion-mothers.yaml',
        path: 'phases[0].initiation.plan',
        what: 'source "cfrd-2020" is not in data/sources.json',
        cure: 'Add it there, or correct the id',
      }),
    ).toBe(
      'companion-mothers.yaml › phases[0].initiation.plan: source "cfrd-2020" is not in data/sources.json. Add it there, or correct the id',
    );
  });

  it('of a whole file has no path', () => {
    expect(tell({ file: 'series/x.csv', path: '', what: 'the file is empty', cure: 'Fill it in' })).toBe(
      'series/x.csv: the file is empty. Fill it in',
    );
  });
});

describe('a path', () => {
  it.each([
    [['phases', 0, 'initiation', 'plan'], {}, false, 'phases[0].initiation.plan'],
    [[1, 'title', 'en'], [{ id: 'a' }, { id: 'b' }], false, 'b.title.en'],
    [[1, 'title', 'en'], [{ id: 'a' }, { name: 'b' }], false, '[1].title.en'],
    [[3, 'value'], [], true, 'line 5, value'],
    [[], {}, false, ''],
  ])('%j of %j is written as people do', (path, document, table, written) => {
    expect(writePath(path, document, table)).toBe(written);
  });
});

describe('the nearest known word', () => {
  it.each([
    ['sumary', ['summary', 'status'], 'summary'],
    ['Status', ['summary', 'status'], 'status'],
    ['weather', ['summary', 'status'], undefined],
    ['zh', ['en'], undefined],
    ['', ['en'], undefined],
  ])('to "%s" among %j is %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});

describe('whatever stands in a file', () => {
  const schemas = {
    'cases/fixture-f.yaml': caseSchema(Codebook.parse(load('codebook.yaml'))),
    ...Object.fromEntries(Object.values(FILES).map(({ file, schema }) => [file, schema])),
  };

  it.each(Object.entries(schemas))(
    'in the place of any value of %s is told in sentences of our own',
    (file, schema) => {
      const sound = load(file);
      const paths = [...walk(sound)].map(({ path }) => path);
      const anything = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(undefined, '', ' x', 'x\ny', -1, 1e9, {}, [], [null], { en: 1 }),
      );
      fc.assert(
        fc.property(fc.constantFrom(...paths), anything, (path, other) => {
          const copy: unknown = structuredClone({ root: sound });
          const full = ['root', ...path];
          const parent = full
            .slice(0, -1)
            .reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], copy);
          (parent as Record<PropertyKey, unknown>)[full.at(-1)!] = other;
          const result = validate(schema, (copy as { root: unknown }).root, { file });
          for (const problem of result.ok ? [] : result.problems) {
            expect(problem.what).not.toMatch(/invalid|expected|received|undefined/i);
            expect(problem.what).toMatch(/\S/);
            expect(problem.cure).toMatch(/^[A-Z]/);
            expect(`${problem.what}${problem.cure}`).not.toContain('\n');
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});
