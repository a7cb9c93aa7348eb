import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checks, warningChecks } from '../../src/data/checks/index.ts';
import { DatasetError, readDataset } from '../../src/data/dataset.ts';
import { faultsOf, layOver, OVERLAYS, withFixture } from './with-fixture.ts';

const overlays = readdirSync(OVERLAYS, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** What is expected to be said, one line a problem, from the file beside the overlay. */
const expectedOf = (overlay: string): string[] =>
  readFileSync(join(OVERLAYS, `${overlay}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** What is said of each overlay, and which rules found something in it. Read once for all tests, since it takes a while. */
const told = new Map<string, { faults: string[]; broken: string[] }>();

beforeAll(() => {
  const spies = checks.map((check) => ({ rule: check.rule, spy: vi.spyOn(check, 'check') }));
  for (const overlay of overlays) {
    const dir = layOver(overlay);
    const faults = faultsOf(dir);
    rmSync(dir, { recursive: true });
    const found = spies.filter(({ spy }) => spy.mock.results.some(({ value }) => (value as unknown[]).length > 0));
    told.set(overlay, { faults, broken: found.map(({ rule }) => rule) });
    spies.forEach(({ spy }) => spy.mockClear());
  }
  vi.restoreAllMocks();
}, 120_000);

describe('the rules of the dataset', () => {
  it('are one to a file, which is named as the sentence that the rule makes true', () => {
    const files = readdirSync(new URL('../../src/data/checks', import.meta.url))
      .filter((name) => !['check.ts', 'index.ts'].includes(name))
      .map((name) => name.replace(/\.ts$/, ''));
    const all = [...checks, ...warningChecks];
    const sentences = all.map(({ rule }) => rule.toLowerCase().replaceAll(' ', '-'));
    expect(all).toHaveLength(files.length);
    for (const file of files) expect(sentences.filter((sentence) => sentence.startsWith(file))).toHaveLength(1);
  });

  it.each(checks)('are each broken by some bad input: $rule', ({ rule }) => {
    expect([...told.values()].filter(({ broken }) => broken.includes(rule))).not.toEqual([]);
  });

  it('find nothing in what is sound', () => {
    expect(told.get('a-valid-case')).toEqual({ faults: [], broken: [] });
  });
});

describe('bad input', () => {
  it.each(overlays)('is told exactly: %s', (overlay) => {
    expect(told.get(overlay)?.faults).toEqual(expectedOf(overlay));
  });

  it('is never told in a library’s own words', () => {
    const lines = overlays.flatMap(expectedOf);
    expect(lines.length).toBeGreaterThan(overlays.length);
    expect(lines.filter((line) => /invalid|expected|received|undefined|\bobject\b|\barray\b/i.test(line))).toEqual([]);
  });

  it('always says where, what and what to do', () => {
    for (const line of overlays.flatMap(expectedOf)) expect(line).toMatch(/^[^›]+( › .+?)?: .+[^.]\. \S.*[^.]$/);
  });

  it('a missing file is named', () => {
    const dir = withFixture();
    rmSync(join(dir, 'theory.yaml'));
    rmSync(join(dir, 'coding/audit.yaml'));
    expect(faultsOf(dir)).toEqual([
      'coding/audit.yaml: the file is missing. Add it, or restore it from the repository',
      'theory.yaml: the file is missing. Add it, or restore it from the repository',
    ]);
  });

  it('a missing file of sources makes no echo at each citation', () => {
    const dir = withFixture();
    rmSync(join(dir, 'sources.json'));
    expect(faultsOf(dir)).toEqual(['sources.json: the file is missing. Add it, or restore it from the repository']);
  });

  it('a directory that isn’t there is told file by file', () => {
    const faults = faultsOf('/nowhere/at/all');
    expect(faults).toContain('codebook.yaml: the file is missing. Add it, or restore it from the repository');
    expect(faults.every((line) => line.includes('the file is missing'))).toBe(true);
  });

  it('a folder where a file belongs is told', () => {
    const dir = withFixture();
    mkdirSync(join(dir, 'cases/fixture-z.yaml'));
    rmSync(join(dir, 'theory.yaml'));
    mkdirSync(join(dir, 'theory.yaml'));
    expect(faultsOf(dir)).toEqual([
      'fixture-z.yaml: a folder stands where a file belongs. Rename or remove the folder',
      'theory.yaml: a folder stands where a file belongs. Rename or remove the folder',
    ]);
  });

  it('a file where a folder belongs is told', () => {
    const dir = withFixture();
    rmSync(join(dir, 'coding'), { recursive: true });
    writeFileSync(join(dir, 'coding'), 'x');
    expect(faultsOf(dir)).toContain(
      'coding/editor.yaml: the file cannot be read (ENOTDIR). Check that it is a file and that you may read it',
    );
  });

  it('a file of 5 MB is refused unread, while sources may grow', () => {
    const dir = withFixture();
    writeFileSync(join(dir, 'cases/fixture-z.yaml'), `id: ${'x'.repeat(5 * 1024 * 1024)}\n`);
    writeFileSync(
      join(dir, 'sources.json'),
      readFileSync(join(dir, 'sources.json'), 'utf8') + ' '.repeat(5 * 1024 * 1024),
    );
    expect(faultsOf(dir)).toEqual([
      'fixture-z.yaml: the file has 5.0 MB; at most 1 MB are read. Check what it holds, or split it',
    ]);
  });

  it('what a system leaves behind is pointed out and does no harm', () => {
    const dir = withFixture();
    writeFileSync(join(dir, 'cases/.DS_Store'), 'x');
    writeFileSync(join(dir, 'cases/._fixture-a.yaml'), 'x');
    const { dataset, warnings } = readDataset(dir);
    expect(dataset.cases).toHaveLength(9);
    expect(warnings.map(({ file }) => file)).toEqual(['cases/.DS_Store', 'cases/._fixture-a.yaml']);
  });

  it('comes in one error that counts the problems, sorted by file', () => {
    const dir = withFixture('many-files-at-once');
    const expected = expectedOf('many-files-at-once');
    const files = new Set(expected.map((line) => line.split(/ ›|: /)[0]));
    let error: unknown;
    try {
      readDataset(dir);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DatasetError);
    expect((error as Error).message).toBe(
      [`${expected.length} problems in ${files.size} files of ${dir}`, ...expected.map((line) => `  ${line}`)].join(
        '\n',
      ),
    );
  });

  it('stops a plain Node with the message, told once', () => {
    const dir = withFixture('unknown-source');
    const script = `import { dataset } from './src/data/dataset.ts'; dataset();`;
    let output = '';
    try {
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, DATA_DIR: dir },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      output = (error as { stderr: string }).stderr;
    }
    for (const line of expectedOf('unknown-source')) expect(output.split(line)).toHaveLength(2);
  });
});
