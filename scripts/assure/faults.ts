import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError, readDataset } from '../../src/data/dataset.ts';
import { readTree } from '../../src/data/disk.ts';
import { parseFiles } from '../../src/data/documents.ts';
import { FILES } from '../../src/data/files.ts';
import type { Manifest } from '../../src/data/manifest.ts';
import { ROOT } from '../lib/root.ts';
import type { Check } from './check.ts';
import { missed } from './faults/judge.ts';
import { faultsIn } from './faults/make.ts';

/** Faults of each class, as far as a class has room for so many. */
const EACH = 25;

/** Files that are gone, misnamed or strangers, which only the folder itself can show. */
function missedFiles(data: string): { of: string; what: string | null }[] {
  const copy = mkdtempSync(join(tmpdir(), 'shared-care-faults-'));
  const said = (file: string): string | null => {
    try {
      readDataset(copy);
      return `${file}: nothing is said`;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return error.problems.some((problem) => problem.file === file) ? null : `${file}: ${error.message}`;
    }
  };
  try {
    cpSync(data, copy, { recursive: true });
    const gone = Object.values(FILES).map(({ file }) => {
      rmSync(join(copy, file));
      const what = said(file);
      cpSync(join(data, file), join(copy, file));
      return { of: 'a file is missing', what };
    });
    const strays = ['cases/a-case.yml', 'policy.yaml', 'series/old.xlsx', 'coding/audits.yaml'].map((file) => {
      writeFileSync(join(copy, file), 'id: stray\n');
      const what = said(file);
      rmSync(join(copy, file));
      return { of: 'a file that belongs nowhere', what };
    });
    return [...gone, ...strays];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export const faults: Check = {
  name: 'faults',
  says: 'Every single fault in the data is caught: of form by the validation with file and place, of value by the manifest',
  site: false,
  minutes: 3,
  run: () => {
    const data = join(ROOT, 'data');
    const { files } = readTree(data);
    const { documents } = parseFiles(files);
    const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as Manifest;
    const outcomes = faultsIn(files, documents, EACH).map((fault) => {
      const what = missed(documents, manifest, fault);
      return { of: `${fault.caughtBy}: ${fault.of}`, what: what && `${fault.file} › ${fault.change}. ${what}` };
    });
    const all = [...outcomes, ...missedFiles(data).map(({ of, what }) => ({ of: `validation: ${of}`, what }))];
    for (const [of, made] of Map.groupBy(all, (each) => each.of)) {
      const uncaught = made.flatMap(({ what }) => what ?? []);
      console.log(`  ${String(made.length - uncaught.length).padStart(3)} of ${made.length}  ${of}`);
      uncaught.forEach((line) => console.log(`      NOT CAUGHT: ${line}`));
    }
    const caught = all.filter(({ what }) => what === null).length;
    const share = ((100 * caught) / all.length).toFixed(1);
    return Promise.resolve({
      ok: caught === all.length,
      figure: `${caught} of ${all.length} faults caught, ${share} %`,
    });
  },
};
