import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mayFreeze, type Freezing } from '../../../scripts/lib/may-freeze.ts';
import { dataset } from '../../../src/data/dataset.ts';
import { differences, type Manifest } from '../../../src/data/manifest.ts';
import { FORMAT, frozenVersions, versionsDir, type FrozenManifest } from '../../../src/render/versions/frozen.ts';
import { notAsFrozen } from '../../../src/render/versions/not-as-frozen.ts';

const frozen = frozenVersions();
const present = JSON.parse(readFileSync('data/manifest.json', 'utf8')) as Manifest;

describe('the frozen versions', () => {
  it('are there: the first one has its tables and figures in both languages', () => {
    const [first] = frozen;
    expect(first?.manifest.version).toBe('1.0.0');
    expect(Object.keys(first?.manifest.files ?? {})).toEqual(
      expect.arrayContaining([
        'data/codes.csv',
        'data/datapackage.json',
        'figures/quadrant-map.en.svg',
        'snapshot.json',
      ]),
    );
  });

  it.each(frozen.map(({ manifest }) => [manifest.version, manifest] as const))(
    '%s is as it was frozen, file by file',
    (version, manifest) => {
      expect(notAsFrozen(join(versionsDir(), version), manifest)).toEqual([]);
    },
  );

  it('hold no address of a machine, so that they may stand on any host', () => {
    for (const { manifest } of frozen)
      for (const path of Object.keys(manifest.files).filter((name) => !name.endsWith('.xlsx')))
        expect(readFileSync(join(versionsDir(), manifest.version, path), 'utf8'), path).not.toContain('localhost');
  });

  it('have not been written over: the data under the number of a frozen version are what was frozen', () => {
    const same = frozen.find(({ manifest }) => manifest.version === dataset().version);
    expect(same ? differences(same.manifest.data, present) : []).toEqual([]);
  });
});

describe('a file that changed under a frozen version', () => {
  it('is named, and so are those that are gone or new', () => {
    const manifest = frozen[0]?.manifest as FrozenManifest;
    const dir = mkdtempSync(join(tmpdir(), 'shared-care-frozen-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    cpSync(join(versionsDir(), manifest.version), dir, { recursive: true });
    writeFileSync(join(dir, 'data/cases.csv'), 'other');
    rmSync(join(dir, 'snapshot.json'));
    writeFileSync(join(dir, 'data/more.csv'), '');
    expect(notAsFrozen(dir, manifest).map((line) => line.split('. ')[0])).toEqual([
      'public/v/1.0.0/data/cases.csv has changed',
      'public/v/1.0.0/data/more.csv is new',
      'public/v/1.0.0/snapshot.json is missing',
    ]);
  });

  it('is named too where it is the manifest or the snapshot that cannot be read', () => {
    const dir = mkdtempSync(join(tmpdir(), 'shared-care-frozen-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    cpSync(join(versionsDir(), '1.0.0'), join(dir, '1.0.0'), { recursive: true });
    writeFileSync(join(dir, '1.0.0/snapshot.json'), '{');
    expect(() => frozenVersions(dir)).toThrow('public/v/1.0.0/snapshot.json can’t be read');
    writeFileSync(join(dir, '1.0.0/manifest.json'), '{"format":1,"version":"9.9.9"}');
    expect(() => frozenVersions(dir)).toThrow('is no manifest of 1.0.0');
  });
});

const made = (change: Partial<FrozenManifest> = {}): FrozenManifest => ({
  format: FORMAT,
  version: '1.0.0',
  date: '2026-01-02',
  hash: 'aa',
  figures: [],
  data: { 'codebook.yaml': 'x' },
  files: { 'data/cases.csv': { bytes: 1, sha256: 'one' } },
  ...change,
});
const ask = (change: Partial<Freezing>) =>
  mayFreeze({ written: { 'codebook.yaml': 'x' }, made: made(), frozen: [], again: false, ...change });
const other = made({ files: { 'data/cases.csv': { bytes: 1, sha256: 'two' } } });
const otherData = made({ hash: 'bb', data: { 'codebook.yaml': 'y' } });

describe('npm run release', () => {
  it('freezes a version that is new, and finds nothing to do where it stands already as it is', () => {
    expect(ask({})).toEqual({ may: true, because: 'new' });
    expect(ask({ frozen: [made()] })).toEqual({ may: true, because: 'same' });
    expect(ask({ frozen: [made({ version: '0.9.0', hash: 'bb' })] })).toEqual({ may: true, because: 'new' });
  });

  it('refuses where the manifest of the data is stale, naming the file', () => {
    expect(ask({ written: { 'codebook.yaml': 'old' } })).toMatchObject({
      may: false,
      why: [expect.stringContaining('data/codebook.yaml differs')],
    });
  });

  it('refuses where the data changed and the version did not rise, naming the file', () => {
    const verdict = ask({ written: otherData.data, made: otherData, frozen: [made()] });
    expect(verdict).toMatchObject({ may: false });
    expect('why' in verdict && verdict.why.join('\n')).toMatch(
      /data\/codebook\.yaml differs under 1\.0\.0, which is frozen\nRaise the version in data\/version\.yaml/,
    );
  });

  it('refuses where the version is frozen with other contents, naming the file, unless it is told to write it again', () => {
    const verdict = ask({ made: other, frozen: [made()] });
    expect('why' in verdict && verdict.why[0]).toContain('1.0.0 is frozen, with other contents: data/cases.csv.');
    expect(ask({ made: other, frozen: [made()], again: true })).toEqual({ may: true, because: 'again' });
  });

  it('refuses a version below one that is frozen, even again', () => {
    const later = made({ version: '1.10.0' });
    expect(ask({ made: made({ version: '1.9.0' }), frozen: [later], again: true })).toEqual({
      may: false,
      why: ['1.9.0 is below 1.10.0, which is frozen. Raise it in data/version.yaml'],
    });
  });
});
