import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../lib/compress.ts';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { serve } from '../lib/serve.ts';

/** Builds the site, serves it as a host does, compressed and with what may be kept, and takes all of it away again after `work`. */
export async function hosted<T>(work: (site: { url: string; dir: string }) => Promise<T>): Promise<T> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const dir = mkdtempSync(join(ROOT, '.cache', 'bench-'));
  try {
    // Pictures to download and to share are on no page.
    const { ok, output } = await run('astro', ['build', '--outDir', dir], { quiet: true, env: { PICTURES: 'none' } });
    if (!ok) throw new Error(`The build failed:\n${output}`);
    await compress(dir);
    const { url, close } = await serve({ dir, compressed: true });
    try {
      return await work({ url, dir });
    } finally {
      await close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
