import type { Browser, Page } from 'playwright-core';
import { watch } from '../../lib/watch.ts';
import { harmOn, listenForHarm } from './harm-on.ts';
import type { HostileQuery } from './hostile-queries.ts';

/** For how long a page is left alone after a change of its address, in ms: its table follows after that. */
const REST = 150;

/** Opens all that is shut, so that what is in it is written at every change. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
  });

/** Goes to another address of the same page, as a reader does who goes back. */
const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((next) => {
    history.replaceState(null, '', `?${next}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

/** Takes the figure along, where there is a bar for it: the dialog shows the address in all its forms. */
async function share(page: Page): Promise<void> {
  const way = page.locator('[data-share] [data-part="link"]').first();
  if ((await way.count()) === 0) return;
  await way.evaluate((link: HTMLElement) => link.click());
  const dialog = page.locator('.share-dialog');
  await dialog.locator('.qr').waitFor();
  for (const part of await dialog.locator('details').all()) {
    await part.evaluate((details: HTMLDetailsElement) => (details.open = true));
    await page.waitForTimeout(REST);
  }
}

/**
 * Opens a page with the first of the queries and gives it the others one after the other.
 *
 * @returns what came of it: nothing, where the page bears them all
 */
export async function tryQueries(browser: Browser, url: string, queries: readonly HostileQuery[]): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1000, height: 900 } });
  try {
    const { leaving, problems } = await watch(context, new URL(url).origin);
    const page = await context.newPage();
    const harm: string[] = [];
    await listenForHarm(page, harm);
    for (const [i, { query }] of queries.entries()) {
      if (i === 0) {
        await page.goto(`${url}?${query}`, { waitUntil: 'networkidle' });
        await openAll(page);
      } else await goTo(page, query);
      await page.waitForTimeout(REST);
      harm.push(...(await harmOn(page)));
      const all = [...harm, ...leaving.map((address) => `asked for ${address}`), ...problems];
      if (all.length > 0) return all.map((what) => `${what}\n      with ?${query.slice(0, 2000)}`);
    }
    await share(page);
    return [...harm, ...(await harmOn(page)), ...leaving.map((address) => `asked for ${address}`), ...problems];
  } finally {
    await context.close();
  }
}
