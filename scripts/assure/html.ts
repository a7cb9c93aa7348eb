import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pagesOf } from '../lib/pages-of.ts';
import { ROOT } from '../lib/root.ts';
import type { Check } from './check.ts';
import { installTools, TOOLS } from './install-tools.ts';
import { nuErrors, type NuReport } from './nu-errors.ts';

/** The oldest Java that the checker runs on. */
const JAVA = 17;
const CHECKER = join(ROOT, TOOLS, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
/** What the checker says of a whole site, in bytes at most. */
const ROOM = 256 * 1024 * 1024;

const java = (...args: string[]) => spawnSync('java', args, { encoding: 'utf8', maxBuffer: ROOM });

/** Why the checker cannot run here, or null. */
function hindrance(): string | null {
  const { error, stderr } = java('-version');
  const [, version] = (!error && /version "(\d+)/.exec(stderr)) || [];
  if (version === undefined) return 'there is no Java on this machine';
  return Number(version) < JAVA ? `the checker needs Java ${JAVA}, and here is ${version}` : installTools();
}

export const html: Check = {
  name: 'html',
  says: 'The Nu HTML checker finds no error in any page of the site',
  site: true,
  minutes: 1,
  run: () => {
    const why = hindrance();
    if (why !== null) return Promise.resolve({ ok: null, figure: why });
    const dir = join(ROOT, 'dist');
    // Its warnings are mostly that a page which it opens as a file has a policy for those that are served.
    const options = ['--skip-non-html', '--errors-only', '--format', 'json', '--stdout', '--exit-zero-always'];
    const errors = nuErrors(JSON.parse(java('-jar', CHECKER, ...options, dir).stdout) as NuReport, dir);
    errors.forEach((line) => console.log(`  ${line}`));
    const figure = `${errors.length} errors on ${pagesOf(dir).length} pages`;
    return Promise.resolve({ ok: errors.length === 0, figure });
  },
};
