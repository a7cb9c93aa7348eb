import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export interface Ran {
  ok: boolean;
  seconds: number;
  /** What the command printed; empty where it printed straight to the terminal. */
  output: string;
}

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  /** Keep the output instead of printing it. */
  quiet?: boolean;
  /** The folder in which it runs, where that is not this repository. */
  cwd?: string;
}

/** The file behind a command of an installed package: npm's own shims are shell scripts, and differ on Windows. */
function commandFile(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package ${name} has no command of that name`);
  return join(folder, file);
}

/**
 * Runs a script of this repository (a path that ends in `.ts` or `.js`) or the command of an installed package on the Node that is
 * running now. Never throws because the command fails: look at `ok`.
 */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, quiet = false, cwd = ROOT }: RunOptions = {},
): Promise<Ran> {
  const file = /\.[jt]s$/.test(command) ? join(ROOT, command) : commandFile(command);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    const keep = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, seconds: (performance.now() - began) / 1000, output }));
  });
}
