import { join } from 'node:path';
import { inTurn } from '../../src/render/in-turn.ts';
import { provideChromium } from '../lib/chromium.ts';
import { launch } from '../lib/launch.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { ROOT } from '../lib/root.ts';
import { serve } from '../lib/serve.ts';
import { watch } from '../lib/watch.ts';
import type { Check } from './check.ts';
import { usePage } from './visits/use-page.ts';

/** Tabs that are open at a time: one for each of two cores. */
const TABS = 2;

export const visits: Check = {
  name: 'visits',
  says: 'Every page, used as a reader does, breaks neither its content security policy nor anything else, and asks nothing of another host',
  site: true,
  minutes: 4,
  run: async () => {
    const dir = join(ROOT, 'dist');
    const served = await serve({ dir });
    const browser = await launch(provideChromium());
    try {
      const paths = pagesOf(dir);
      const seen = await inTurn(paths, TABS, async (path) => {
        const context = await browser.newContext({ serviceWorkers: 'block' });
        const { leaving, problems, asked } = await watch(context, new URL(served.url).origin);
        try {
          const page = await context.newPage();
          await page.goto(served.url + path, { waitUntil: 'load' });
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
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
