import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { files, textOf } from './lib.ts';

interface Entity {
  '@id': string;
  '@type': string | string[];
  [key: string]: unknown;
}
const crate = JSON.parse(textOf('ro-crate-metadata.json')) as { '@context': string; '@graph': Entity[] };
const graph = crate['@graph'];
const entity = (id: string) => graph.find((one) => one['@id'] === id)!;
const idsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(idsIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => (key === '@id' ? [String(item)] : idsIn(item)))
      : [];

// The rules are those of the specification, RO-Crate 1.2: "Root Data Entity" and "Data Entities".
describe('the RO-Crate', () => {
  it('has the context of its version, and a descriptor that names root and specification', () => {
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.2/context');
    expect(entity('ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    });
  });

  it('has a root with all that a root must have, and the licence as an entity with name and description', () => {
    const { version, date } = dataset();
    const root = entity('./');
    expect(root['@type']).toBe('Dataset');
    expect(root).toMatchObject({ datePublished: date, version });
    expect([root['name'], root['description']].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    const [licence = ''] = idsIn(root['license']);
    expect(licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(Object.keys(entity(licence))).toEqual(expect.arrayContaining(['name', 'description']));
  });

  it('has every other file as a part and as an entity, with type and size', () => {
    const others = files.filter(({ path }) => path !== 'ro-crate-metadata.json');
    expect(idsIn(entity('./')['hasPart'])).toEqual(others.map(({ path }) => path));
    for (const { path, bytes, mediaType } of others)
      expect(entity(path)).toMatchObject({
        '@type': 'File',
        encodingFormat: mediaType,
        contentSize: String(bytes.length),
      });
  });

  it('is flat: every entity stands once, and what is referred to stands in it', () => {
    const ids = graph.map((one) => one['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = graph.flatMap(({ '@id': _id, conformsTo: _specification, ...rest }) => idsIn(rest));
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
