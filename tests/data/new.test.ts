import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { DIMENSIONS } from '../../src/data/schema/codebook.ts';
import { faultsOf, withFixture } from './with-fixture.ts';

const EMPTY = 'the text is empty. Write it, or leave the field out where it may be absent';

/** Runs the script by itself; that npm starts it is tried once. */
function begin(dir: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    env: { ...process.env, DATA_DIR: dir },
    encoding: 'utf8',
  });
  return { status, said: (status === 0 ? stdout : stderr).trim() };
}

describe('npm run new case <id>', () => {
  it('writes a draft that fails with the cure for everything that is to be filled in', () => {
    const dir = withFixture();
    const file = join(dir, 'cases/new-home.yaml');
    const { status, said } = begin(dir, 'case', 'new-home');
    expect(status).toBe(0);
    expect(said).toContain(file);
    const faults = faultsOf(dir);
    expect(faults.every((line) => line.startsWith('new-home.yaml › '))).toBe(true);
    expect(faults).toContain(
      'new-home.yaml › needs.source: no source is named. Add the id of an entry in data/sources.json',
    );
    const texts = [
      'name',
      'summary',
      'organisations[0].name',
      'evaluation.note',
      'phases[0].label',
      'phases[0].summary',
    ];
    for (const text of texts) {
      expect(faults).toContain(`new-home.yaml › ${text}.en: ${EMPTY}`);
      expect(faults).toContain(`new-home.yaml › ${text}.zh: ${EMPTY}`);
    }
    for (const field of ['started', 'phases[0].from', 'phases[0].takes_part']) {
      expect(faults.filter((line) => line.startsWith(`new-home.yaml › ${field}: null stands where`))).toHaveLength(1);
    }
    expect(faults.filter((line) => /(initiation|integration|service)[.:]/.test(line))).toEqual([]);
  });

  it('is what npm starts', () => {
    const dir = withFixture();
    const env = { ...process.env, DATA_DIR: dir };
    const { status } = spawnSync('npm', ['run', '--silent', 'new', 'case', 'new-home'], { env });
    expect(status).toBe(0);
    expect(readdirSync(join(dir, 'cases'))).toContain('new-home.yaml');
  });

  it('is a case once it is filled in, with every indicator of the codebook unknown', () => {
    const dir = withFixture();
    begin(dir, 'case', 'new-home');
    const file = join(dir, 'cases/new-home.yaml');
    const filled = readFileSync(file, 'utf8')
      .replaceAll('{en: "", zh: ""}', '{en: Fixture, zh: 样例}')
      .replace(
        /(started|from|takes_part): null/g,
        (_, field: string) => `${field}: ${field === 'takes_part' ? 'true' : '2020'}`,
      )
      .replace('kind: ""', 'kind: foundation')
      .replace('role: []', 'role: [initiator]')
      .replace('setting: ""', 'setting: village')
      .replace('  source: []\n#', '  source: [fixture-report]\n#');
    writeFileSync(file, filled);
    const { dataset } = readDataset(dir);
    const phase = dataset.cases.find(({ id }) => id === 'new-home')!.phases[0]!;
    for (const name of DIMENSIONS) {
      expect(Object.keys(phase[name])).toEqual(Object.keys(dataset.codebook.dimensions[name].indicators));
      expect(Object.values(phase[name]).every(({ kind }) => kind === 'unknown')).toBe(true);
    }
  });

  it.each([
    [
      'an id that is none',
      ['case', 'New Home'],
      '"New Home" is not an id. Use lower-case letters, digits and single hyphens',
    ],
    ['a path', ['case', '../escape'], '"../escape" is not an id. Use lower-case letters, digits and single hyphens'],
    ['no id', ['case'], '"" is not an id. Use lower-case letters, digits and single hyphens'],
    [
      'a kind that is none',
      ['poem', 'ode'],
      '"poem" is nothing that can be begun. Use: npm run new case|figure|chapter <id>',
    ],
  ])('refuses %s', (_, args, message) => {
    const dir = withFixture();
    const before = readdirSync(join(dir, 'cases'));
    expect(begin(dir, ...args)).toEqual({ status: 1, said: message });
    expect(readdirSync(join(dir, 'cases'))).toEqual(before);
  });

  it('refuses an id that is taken, and leaves the case as it is', () => {
    const dir = withFixture();
    const file = join(dir, 'cases/fixture-a.yaml');
    const before = readFileSync(file, 'utf8');
    const { status, said } = begin(dir, 'case', 'fixture-a');
    expect(status).toBe(1);
    expect(said).toBe(`${file} exists already. Choose another id; ids are for ever`);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
