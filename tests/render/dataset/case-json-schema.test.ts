import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faults, textOf } from './lib.ts';

type Json = Record<string, unknown>;
const SCHEMA = JSON.parse(textOf('case.schema.json')) as Json;
const check = (value: unknown) => faults(SCHEMA, value, new Ajv2020({ strict: false, allErrors: true }));
const cases = globSync('data/cases/*.yaml').map((path) => parse(readFileSync(path, 'utf8')) as Json);

describe('the JSON Schema of a case file', () => {
  it('lets every case file pass as it is written', () => {
    expect(cases.length).toBeGreaterThan(10);
    expect(cases.flatMap(check)).toEqual([]);
  });

  it.each([
    ['a field that no case has', (one: Json) => ({ ...one, colour: 'blue' })],
    ['a year in words', (one: Json) => ({ ...one, started: 'last year' })],
    ['no phase', (one: Json) => ({ ...one, phases: [] })],
    ['a name in one language', (one: Json) => ({ ...one, name: { en: 'A name' } })],
    [
      'a code off the scale',
      (one: Json) => JSON.parse(JSON.stringify(one).replace(/"code":(1|2),"a"/, '"code":7,"a"')) as Json,
    ],
    [
      'a known code without a source',
      (one: Json) => JSON.parse(JSON.stringify(one).replace(/("confidence":"\w+"),"source":\[[^\]]*\]/, '$1')) as Json,
    ],
  ])('refuses a case with %s', (_, change) => {
    expect(check(change(cases[0]!)).length).toBeGreaterThan(0);
  });

  it('explains its fields, and has none that the build derives', () => {
    expect(JSON.stringify(SCHEMA)).not.toContain('"kind":{"type":"string","const"');
    expect(SCHEMA['properties']).toHaveProperty('started.description', 'Year in which the programme began');
  });
});
