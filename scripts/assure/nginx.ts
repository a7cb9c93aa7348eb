import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { LANGS } from '../../src/i18n/languages.ts';
import { compress } from '../lib/compress.ts';
import { canInstall, installPackages } from '../lib/debian.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { ROOT } from '../lib/root.ts';
import type { Check } from './check.ts';
import { expectations } from './hosting/expectations.ts';
import { underLoad } from './hosting/load.ts';
import { startNginx } from './hosting/nginx-server.ts';

/** What a small machine is to bear at least while it also asks: requests a second, and ms for 99 of 100 of them. */
const LEAST = { perSecond: 1000, p99: 500 };
const SECONDS = 8;
/** Quality of Brotli that takes no minute. */
const QUICK = 6;
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'wrk'];

const isThere = (program: string): boolean => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

/** Why it cannot be tried here, or null. */
function hindrance(): string | null {
  if (isThere('nginx') && isThere('wrk')) return null;
  if (!canInstall()) return 'there are no nginx and wrk on this machine';
  try {
    installPackages(...PACKAGES);
    return null;
  } catch {
    return `${PACKAGES.join(', ')} could not be installed`;
  }
}

export const nginx: Check = {
  name: 'nginx',
  says: 'nginx with docs/nginx.conf serves the site as docs/hosting.md says, and bears load on one machine with who asks',
  site: true,
  minutes: 1,
  run: async () => {
    const why = hindrance();
    if (why !== null) return { ok: null, figure: why };
    const folder = mkdtempSync(join(ROOT, '.cache', 'assure', 'nginx-'));
    const dir = join(folder, 'site');
    cpSync(join(ROOT, 'dist'), dir, { recursive: true });
    await compress(dir, QUICK);
    const server = await startNginx(folder, dir);
    try {
      let failed = 0;
      const wanted = expectations(dir);
      for (const { says, faults } of wanted) {
        const found = await faults(server.url);
        if (found.length > 0) failed++;
        console.log(`  ${found.length > 0 ? '✗' : '✓'} ${says}`);
        found.slice(0, 10).forEach((fault) => console.log(`      ${fault}`));
      }
      const lang = LANGS[0];
      const chapter = pagesOf(join(dir, lang, 'chapters'))[1] ?? '';
      const loads = [`/${lang}/`, `/${lang}/chapters/${chapter}`].map((path) => {
        const load = underLoad(server.url + path, SECONDS);
        console.log(
          `  ${path}: ${load.perSecond.toFixed(0)} requests/s, p99 ${load.p99.toFixed(1)} ms, ${load.failed} failed`,
        );
        return load;
      });
      const slowest = Math.min(...loads.map(({ perSecond }) => perSecond));
      const p99 = Math.max(...loads.map((load) => load.p99));
      const bears = slowest >= LEAST.perSecond && p99 <= LEAST.p99 && loads.every((load) => load.failed === 0);
      const figure = `${wanted.length - failed} of ${wanted.length} promises kept; at least ${slowest.toFixed(0)} requests/s, p99 ${p99.toFixed(1)} ms`;
      return { ok: failed === 0 && bears, figure };
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
