import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';

/**
 * Builds what is committed in a folder of its own, which is made.
 *
 * @returns the folder of the site
 */
export async function buildIn(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  execFileSync('git', ['clone', '--quiet', '--shared', ROOT, folder]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { ok, output } = await run('astro', ['build'], { quiet: true, env, cwd: folder });
  if (!ok) throw new Error(`The build failed:\n${output}`);
  return join(folder, 'dist');
}
