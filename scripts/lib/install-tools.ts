import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Installs the tools of a folder as its lock has them; why that could not be done, or null. */
export function installTools(folder: string): string | null {
  try {
    const windows = process.platform === 'win32';
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: join(ROOT, folder),
      stdio: 'ignore',
      shell: windows,
    });
    return null;
  } catch {
    return `the tools of ${folder} could not be installed`;
  }
}
