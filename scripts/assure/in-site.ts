import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { provideChromium } from '../lib/chromium.ts';
import { launch } from '../lib/launch.ts';
import { ROOT } from '../lib/root.ts';
import { serve } from '../lib/serve.ts';

/** Tabs that are open at a time: one for each of two cores. */
export const TABS = 2;

/** The built site: its folder, and what a check needs to open it. */
interface Site {
  readonly dir: string;
  readonly url: string;
  readonly browser: Browser;
}

/** Serves dist/ and starts a browser for what a check does with them; both are ended whatever comes of it. */
export async function inSite<Result>(use: (site: Site) => Promise<Result>): Promise<Result> {
  const dir = join(ROOT, 'dist');
  const { url, close } = await serve({ dir });
  try {
    const browser = await launch(provideChromium());
    try {
      return await use({ dir, url, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await close();
  }
}
