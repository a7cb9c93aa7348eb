import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';

/** Folder of the tools that only long checks need. */
export const TOOLS = 'scripts/assure/tools';

/** Installs the tools as their own lock has them; why that could not be done, or null. */
export function installTools(): string | null {
  try {
    const windows = process.platform === 'win32';
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(ROOT, TOOLS), stdio: 'ignore', shell: windows });
    return null;
  } catch {
    return `the tools of ${TOOLS} could not be installed`;
  }
}
