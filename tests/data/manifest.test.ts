import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonical, hashOf } from '../../src/data/canonical.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { readTree } from '../../src/data/disk.ts';
import { parseFiles } from '../../src/data/documents.ts';
import { differences, manifestOf, type Manifest } from '../../src/data/manifest.ts';
import { withFixture } from './with-fixture.ts';

const found = (dir: string): Manifest => manifestOf(parseFiles(readTree(dir).files).documents);
const written = (dir: string): Manifest => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
const renew = (dir: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['scripts/manifest.ts', ...args], {
    env: { ...process.env, DATA_DIR: dir },
    encoding: 'utf8',
  });

describe('data/manifest.json', () => {
  it('stands for what data/ holds', () => {
    const data = join(process.cwd(), 'data');
    expect(differences(written(data), found(data))).toEqual([]);
  });

  it('is what the hash of the dataset is made from', () => {
    const data = join(process.cwd(), 'data');
    expect(readDataset(data).dataset.hash).toBe(hashOf(written(data)));
  });
});

describe('a manifest', () => {
  it('names each file that differs, is missing or is new, and says how to renew it', () => {
    const before = { 'a.yaml': '1', 'b.yaml': '2', 'c.yaml': '3' };
    const now = { 'a.yaml': '1', 'c.yaml': '4', 'd.yaml': '5' };
    const cure = 'If that is meant, renew the manifest with `npm run manifest`';
    expect(differences(before, now)).toEqual([
      `data/b.yaml is missing. ${cure}`,
      `data/c.yaml differs. ${cure}`,
      `data/d.yaml is new. ${cure}`,
    ]);
  });

  it('sees a changed value, a new case and a lost one, but no change of layout or remark', () => {
    const dir = withFixture();
    renew(dir);
    expect(differences(written(dir), found(dir))).toEqual([]);
    const file = join(dir, 'cases/fixture-a.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `# Another remark.\n${text}\n\n`);
    expect(differences(written(dir), found(dir))).toEqual([]);
    writeFileSync(file, text.replace('code: -1', 'code: -2'));
    rmSync(join(dir, 'cases/fixture-b.yaml'));
    writeFileSync(join(dir, 'cases/fixture-z.yaml'), text);
    expect(differences(written(dir), found(dir)).map((line) => line.split('. ')[0])).toEqual([
      'data/cases/fixture-a.yaml differs',
      'data/cases/fixture-b.yaml is missing',
      'data/cases/fixture-z.yaml is new',
    ]);
    renew(dir);
    expect(differences(written(dir), found(dir))).toEqual([]);
  });

  it('made from another copy shows what was altered on the way', () => {
    const dir = withFixture();
    const pack = join(withFixture(), 'pack');
    mkdirSync(join(pack, 'cases'), { recursive: true });
    const text = readFileSync(join(dir, 'cases/fixture-a.yaml'), 'utf8');
    writeFileSync(join(pack, 'cases/fixture-a.yaml'), text.replace('code: -1', 'code: -2'));
    writeFileSync(join(pack, 'cases/fixture-k.yaml'), text);
    renew(dir, pack);
    expect(differences(written(dir), found(dir)).map((line) => line.split('. ')[0])).toEqual([
      'data/cases/fixture-a.yaml differs',
      'data/cases/fixture-k.yaml is missing',
    ]);
  });
});

describe('the canonical form', () => {
  it('sorts keys and drops space, and keeps the order of lists', () => {
    expect(canonical({ b: [2, 1, null], a: { z: 'é', y: -1.5, '10': true, '9': false } })).toBe(
      '{"a":{"10":true,"9":false,"y":-1.5,"z":"é"},"b":[2,1,null]}',
    );
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });

  it('is hashed by SHA-256', () => {
    // printf '{"a":1}' | sha256sum
    expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });
});
