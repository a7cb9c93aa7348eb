import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { buildIn } from './build-in.ts';
import type { Check } from './check.ts';

/** What an output could take from the machine beside the commit: its folder, and its clock, here 25 hours apart. */
const MACHINES = [{ TZ: 'Pacific/Pago_Pago' }, { TZ: 'Pacific/Kiritimati' }] as const;

const filesIn = (dir: string): Set<string> =>
  new Set(globSync('**/*', { cwd: dir }).filter((file) => statSync(join(dir, file)).isFile()));

/** The files of two folders that stand in one alone or differ in a byte, each with which it is. */
export function unequalFiles(one: string, other: string): string[] {
  const [here, there] = [filesIn(one), filesIn(other)];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!here.has(file)) return [`${file} stands in the second alone`];
    if (!there.has(file)) return [`${file} stands in the first alone`];
    return readFileSync(join(one, file)).equals(readFileSync(join(other, file))) ? [] : [`${file} differs`];
  });
}

export const reproducible: Check = {
  name: 'reproducible',
  says: 'Two builds of one commit are the same byte by byte, pictures and workbook included',
  site: false,
  minutes: 6,
  run: async () => {
    const folder = mkdtempSync(join(ROOT, '.cache', 'assure', 'twice-'));
    try {
      const one = await buildIn(join(folder, 'one'), MACHINES[0]);
      const other = await buildIn(join(folder, 'other'), MACHINES[1]);
      const unequal = unequalFiles(one, other);
      unequal.forEach((line) => console.log(`  ${line}`));
      const all = filesIn(one).size;
      return { ok: unequal.length === 0, figure: `${unequal.length} of ${all} files differ` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
