import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readDataset } from '../../../src/data/dataset.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { layOver } from '../../data/with-fixture.ts';

interface Code {
  code: number;
}
interface PhaseFile {
  id: string;
  label: { en: string; zh: string };
  integration: Record<string, Code>;
  service: Record<string, Code>;
}

/** Changes one YAML file of a data directory. */
function edit<T>(dir: string, file: string, change: (document: T) => T): void {
  const path = join(dir, file);
  writeFileSync(path, stringify(change(parse(readFileSync(path, 'utf8')) as T)));
}

/** Fixture A with two codes lower in its phase, and a second phase; and why the first code was lowered. */
function mend(dir: string): void {
  edit<{ phases: PhaseFile[] }>(dir, 'cases/fixture-a.yaml', (file) => {
    const [main] = file.phases as [PhaseFile];
    const added = { ...structuredClone(main), id: 'added', label: { en: 'Added phase', zh: '新增阶段' } };
    Object.assign(main.integration['policy'] ?? {}, { code: 0 });
    Object.assign(main.service['professional'] ?? {}, { code: 0 });
    return { ...file, phases: [main, added] };
  });
  edit<object[]>(dir, 'corrections.yaml', (list) => [
    {
      date: '2026-03-01',
      case: 'fixture-a',
      field: 'phases[0].integration.policy.code',
      was: 2,
      now: 0,
      reason: { en: 'The plan was withdrawn.', zh: '规划已撤回。' },
    },
    ...list,
  ]);
}

/** A copy of Fixture C under another name: a programme that came with the second version. */
function add(dir: string): void {
  const text = readFileSync(join(dir, 'cases/fixture-c.yaml'), 'utf8');
  const name = (from: string, to: string) => (all: string) => all.replaceAll(from, to);
  const renamed = [name('fixture-c', 'fixture-n'), name('Fixture C,', 'Fixture N,'), name('Fixture C', 'Fixture N')];
  const inChinese = name('样例丙', '样例新');
  writeFileSync(join(dir, 'cases/fixture-n.yaml'), inChinese(renamed.reduce((all, change) => change(all), text)));
}

/** What a copy of the invented dataset says once it is changed. */
function read(change: (dir: string) => void): Dataset {
  const dir = layOver();
  try {
    change(dir);
    return readDataset(dir).dataset;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The invented dataset, and a second version made up on top of it. */
export const twoVersions = (): { readonly before: Dataset; readonly after: Dataset } => ({
  before: read(() => undefined),
  after: read((dir) => {
    edit<object>(dir, 'version.yaml', (said) => ({ ...said, version: '1.0.0', date: '2026-03-04' }));
    mend(dir);
    add(dir);
  }),
});
