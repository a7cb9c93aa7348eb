import { inTurn } from '../../src/render/in-turn.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { watch } from '../lib/watch.ts';
import type { Check } from './check.ts';
import { inSite, TABS } from './in-site.ts';
import { usePage } from './visits/use-page.ts';

export const visits: Check = {
  name: 'visits',
  says: 'Every page, used as a reader does, breaks neither its content security policy nor anything else, and asks nothing of another host',
  site: true,
  minutes: 4,
  run: () =>
    inSite(async ({ dir, url, browser }) => {
      const paths = pagesOf(dir);
      const seen = await inTurn(paths, TABS, async (path) => {
        const context = await browser.newContext({ serviceWorkers: 'block' });
        const { leaving, problems, asked } = await watch(context, new URL(url).origin);
        try {
          const page = await context.newPage();
          await page.goto(url + path, { waitUntil: 'load' });
          const figures = await usePage(page).catch((error: unknown) => {
            problems.push(String(error));
            return 0;
          });
          [...problems, ...leaving].forEach((what) => console.log(`  /${path} ${what}`));
          return { figures, problems: problems.length, leaving: leaving.length, asked: asked() };
        } finally {
          await context.close();
        }
      });
      const sum = (key: keyof (typeof seen)[number]) => seen.reduce((total, one) => total + one[key], 0);
      const [problems, leaving] = [sum('problems'), sum('leaving')];
      return {
        ok: problems + leaving === 0,
        figure: `${problems} violations and errors on ${paths.length} pages with ${sum('figures')} figures awake; ${leaving} of ${sum('asked')} requests left the site`,
      };
    }),
};
