import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { dataPackage } from '../../../src/render/dataset/data-package.ts';
import { readLines } from '../../published/lib/read-csv.ts';
import { faults, files, HOME, schemaFrom, textOf } from './lib.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Schema {
  fields: Field[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
}
interface Descriptor {
  version: string;
  licenses: { name: string; path: string }[];
  sources: { title: string; path?: string }[];
  resources: { name: string; path: string; bytes: number; hash: string; schema?: Schema }[];
}

const PROFILE = schemaFrom('datapackage-2.0.yaml');
const descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor;
const tables = descriptor.resources.flatMap(({ name, path, schema }) =>
  schema ? [{ name, schema, lines: readLines(textOf(path)) }] : [],
);
const linesOf = (name: string) => tables.find((table) => table.name === name)!.lines;

const KINDS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  year: /^\d{4}$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

describe('the data package', () => {
  it('keeps to the profile of Data Package 2.0', () => {
    expect(faults(PROFILE, descriptor)).toEqual([]);
  });

  it.each([
    ['a path that leaves the package', { resources: [{ name: 'a', path: '../a.csv' }] }],
    ['a resource without a name', { resources: [{ path: 'a.csv' }] }],
    ['a hash that is none', { resources: [{ name: 'a', path: 'a.csv', hash: 'sha256:xyz' }] }],
    [
      'a type that the profile has not',
      { resources: [{ name: 'a', path: 'a', schema: { fields: [{ name: 'b', type: 'list' }] } }] },
    ],
  ])('would be refused by it with %s', (_, broken) => {
    expect(faults(PROFILE, broken).length).toBeGreaterThan(0);
  });

  it('names version, licence and every source, none of them by an address that the data withhold', () => {
    const { version, sources } = dataset();
    expect(descriptor.version).toBe(version);
    expect(descriptor.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(descriptor.sources.map(({ title }) => title)).toEqual(sources.map(({ title }) => title));
    expect(descriptor.sources.filter((one, i) => one.path && sources[i]!.custom.access !== undefined)).toEqual([]);
  });

  it('has a DOI where one is configured, and none of its own', () => {
    expect(JSON.stringify(descriptor)).not.toContain('"id":');
    expect(dataPackage(dataset(), files, { home: HOME, doi: '10.1000/182' }).id).toBe('https://doi.org/10.1000/182');
  });

  it('has every file but those that describe it, with its bytes and its hash', () => {
    const described = files.filter(({ path }) => !['datapackage.json', 'ro-crate-metadata.json'].includes(path));
    expect(descriptor.resources.map(({ path }) => path)).toEqual(described.map(({ path }) => path));
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = files.find((one) => one.path === path)!;
      expect([bytes, hash], path).toEqual([
        file.bytes.length,
        `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`,
      ]);
    }
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
  });
});

describe.each(tables)('the table $name', ({ schema, lines }) => {
  it('has the fields of its schema, and in every cell what the schema allows', () => {
    expect(Object.keys(lines[0]!)).toEqual(schema.fields.map(({ name }) => name));
    const wrong = schema.fields.flatMap(({ name, type, constraints = {} }) =>
      lines
        .map((line) => line[name]!)
        .filter((cell) =>
          cell === ''
            ? constraints.required === true
            : !KINDS[type]!.test(cell) || !(constraints.enum ?? [cell]).includes(cell),
        )
        .map((cell) => `${name}: ${cell}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no two lines with the same key, and refers only to lines that exist', () => {
    for (const key of [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])]) {
      const named = lines.map((line) => JSON.stringify(key.map((name) => line[name])));
      expect(new Set(named).size, key.join()).toBe(named.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(linesOf(reference.resource).map((line) => line[reference.fields[0]]));
      expect(lines.map((line) => line[fields[0]]).filter((cell) => cell !== '' && !known.has(cell))).toEqual([]);
    }
  });
});
