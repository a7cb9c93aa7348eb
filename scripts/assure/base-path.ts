import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from '../lib/chromium.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { serve } from '../lib/serve.ts';
import { buildIn } from './build-in.ts';
import type { Check } from './check.ts';
import { crawl } from './hosting/crawl.ts';

const SITE = 'https://report.example';
const BASE = '/a/b/';
/** Pictures, which are not made for this. */
const PICTURE = /\.png$/;
/** Pages that no other leads to: what is shown where another was asked for, and the short address of a frozen version. */
const UNASKED = /(?:^|\/)404(?:\/|\.html)$|^v\/[^/]+\/$/;
/** Tests in a real browser of what builds addresses only there. */
const TESTS = ['search', 'share', 'place', 'offline'].map((name) => `tests/browser/${name}.test.ts`);

export const basePath: Check = {
  name: 'base-path',
  says: 'Under a base path no address of the built site leaves it or leads nowhere, and what a browser does holds there',
  site: false,
  minutes: 2,
  run: async () => {
    const folder = mkdtempSync(join(ROOT, '.cache', 'assure', 'base-'));
    const env = { SITE_URL: SITE, BASE_PATH: BASE, PICTURES: 'none' };
    try {
      const repo = join(folder, 'repo');
      const dir = await buildIn(repo, env);
      const served = await serve({ dir, base: BASE });
      const origin = new URL(served.url).origin;
      const ask = async (path: string) => {
        if (PICTURE.test(path)) return { status: 200, text: '' };
        const answer = await fetch(origin + path, { redirect: 'manual' });
        return { status: answer.status, text: await answer.text() };
      };
      const also = ['robots.txt', 'sitemap.xml', 'sw.js'].map((file) => BASE + file);
      const { reached, addresses, faults } = await crawl({ site: SITE, base: BASE, tops: readdirSync(dir), also, ask });
      await served.close();
      const lonely = pagesOf(dir).filter((page) => !reached.has(BASE + page) && !UNASKED.test(page));
      const found = [...faults, ...lonely.map((page) => `nothing leads to ${page}`)];
      found.forEach((fault) => console.log(`  ${fault}`));
      const browser = await run('vitest', ['run', '--project', 'browser', ...TESTS], {
        cwd: repo,
        env: { ...env, CHROME_PATH: provideChromium() },
      });
      const figure = `${found.length} faults in ${addresses} addresses of ${reached.size} files; browser ${browser.ok ? 'passed' : 'FAILED'}`;
      return { ok: found.length === 0 && browser.ok, figure };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
