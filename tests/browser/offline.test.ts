import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { ROOT } from '../../scripts/lib/root.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { offlineWords } from '../../src/i18n/offline-words.ts';
import { it } from './lib/it.ts';
import { SMALL_BASE, smallBuild } from './lib/small-build.ts';

/** Waits until the page at that address is kept on the device, with what it needs, and the worker is at work. */
async function kept(page: Page, address: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(async (wanted) => (await caches.match(wanted)) !== undefined, address);
}
const heading = (page: Page) => page.locator('h1').innerText();

describe('a reader without a network', () => {
  it('opens what was read before, with figures that wake, and else hears what there is', async ({
    openPage,
    expect,
  }) => {
    const served = await serve({ dir: join(ROOT, 'dist') });
    const [map, chapter, embed] = ['figures/quadrant-map/', 'chapters/map/', 'embed/quadrant-map/'].map(
      (path) => `${served.url}zh/${path}`,
    ) as [string, string, string];
    const { page } = await openPage(map, { keeps: true });
    await kept(page, map);
    await page.goto(chapter);
    const title = await heading(page);
    await kept(page, chapter);
    expect((await page.goto(embed))?.fromServiceWorker()).toBe(false);
    await served.close();

    await page.goto(`${map}?map.kind=foundation`);
    await page.waitForSelector('[data-awake]', { state: 'attached' });
    await page.goto(`${served.url}en/chapters/map/`);
    expect(await heading(page)).toBe(offlineWords.en.title);
    await page.goto(`${served.url}zh/no-such-page/`);
    expect(await page.locator('[data-missing]').innerText()).toContain(offlineWords.zh.missing);
    expect(await page.locator('#kept a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))).toEqual(
      expect.arrayContaining([map, chapter]),
    );
    await page.locator('#kept a', { hasText: title }).click();
    await page.waitForURL(chapter);
    expect(await heading(page)).toBe(title);
    await expect(page.goto(embed)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('has nothing kept by a figure in a page of another site', async ({ openPage, expect }) => {
    const served = await serve({ dir: join(ROOT, 'dist') });
    const dir = mkdtempSync(join(tmpdir(), 'shared-care-host-'));
    const embed = `${served.url}en/embed/organisers/`;
    writeFileSync(
      join(dir, 'index.html'),
      `<!doctype html><title>Another site</title><iframe src="${embed}"></iframe>`,
    );
    const other = await serve({ dir, base: '/' });
    try {
      const { page } = await openPage(`${served.url}en/offline/`, { keeps: true });
      await kept(page, `${served.url}en/offline/`);
      // By its number this machine is another site than by its name.
      await page.goto(other.url.replace('localhost', '127.0.0.1'));
      const frame = page.frame({ url: embed });
      await frame?.waitForSelector('[data-awake], .embed');
      await page.waitForTimeout(2500);
      const held = await frame?.evaluate(async () => ({
        controller: navigator.serviceWorker.controller,
        // A browser that blocks what third parties store refuses the question.
        registrations: await navigator.serviceWorker.getRegistrations().then(
          ({ length }) => length,
          () => 0,
        ),
        caches: await caches.keys().then(
          ({ length }) => length,
          () => 0,
        ),
      }));
      expect(held).toEqual({ controller: null, registrations: 0, caches: 0 });
    } finally {
      await other.close();
      await served.close();
      rmSync(dir, { recursive: true });
    }
  });
});

describe('a site that changes', () => {
  /** All that a page shows and gets: its own words, its style, a part that it loads late, and files with lasting names. */
  const words = (page: Page) =>
    page.evaluate(async () => {
      const answer = (address: string) =>
        fetch(address).then(
          async (response) => (/first|second/.exec(await response.text()) ?? ['lost'])[0],
          () => 'refused',
        );
      const { part } = globalThis as unknown as { part: () => Promise<string> };
      return {
        shows: document.querySelector('h1')?.innerText,
        style: getComputedStyle(document.querySelector('h1')!, '::after').content,
        part: await part().catch(() => 'refused'),
        read: await answer('../a/'),
        unread: await answer('../b/'),
        list: await answer('../view/list.json'),
      };
    });
  const all = (word: string) => ({
    shows: word,
    style: `" ${word}"`,
    part: word,
    read: word,
    unread: word,
    list: word,
  });

  it('shows each page wholly as it was or wholly as it is, with and without a network', async ({
    openPage,
    expect,
  }) => {
    const dirs = [smallBuild('first'), smallBuild('second')] as const;
    const at = async (build: 0 | 1, port = 0) => serve({ dir: dirs[build], base: SMALL_BASE, port });
    let served = await at(0);
    const { url } = served;
    const port = Number(new URL(url).port);
    const turn = async (build: 0 | 1) => {
      await served.close();
      served = await at(build, port);
    };
    try {
      const { page: old } = await openPage(`${url}en/a/`, { keeps: true });
      const context = old.context();
      await old.evaluate((script) => navigator.serviceWorker.register(script), `${SMALL_BASE}sw.js`);
      await kept(old, `${url}en/a/`);
      await old.reload();
      await turn(1);

      // The page of the old build keeps to it, and is refused what is of the new one.
      expect(await words(old)).toEqual({ ...all('first'), unread: 'refused', list: 'refused' });
      // A page that is opened now is of the new one, though the old worker is still there.
      const fresh = await context.newPage();
      await fresh.goto(`${url}en/b/`);
      expect(await words(fresh)).toEqual(all('second'));
      await fresh.waitForFunction(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
        return registration?.waiting !== null;
      });
      const embedded = await context.newPage();
      await embedded.goto(`${url}en/embed/x/`);
      await served.close();
      expect(await words(fresh)).toMatchObject({
        shows: 'second',
        read: 'refused',
        unread: 'refused',
        list: 'refused',
      });
      expect(await words(embedded)).toMatchObject({ shows: 'second', part: 'refused', read: 'refused' });
      await old.reload();
      expect(await words(old)).toMatchObject({ ...all('first'), unread: 'refused', list: 'refused' });

      // Once all of them are closed, the new one has taken over what was read of the old one.
      served = await at(1, port);
      const elsewhere = await context.newPage();
      for (const page of [old, fresh, embedded]) await page.close();
      // The browser takes its time to bring in the new worker; a page that comes before that is a stranger to the old one.
      const builds = async () => {
        await elsewhere.goto('about:blank');
        await elsewhere.goto(`${url}en/a/`);
        return elsewhere.evaluate(async () => (await caches.keys()).length);
      };
      await expect.poll(builds, { timeout: 30_000, interval: 300 }).toBe(1);
      expect(await words(elsewhere)).toEqual(all('second'));
      await served.close();
      await elsewhere.goto(`${url}en/a/`);
      expect(await words(elsewhere)).toEqual(all('second'));
      await elsewhere.goto(`${url}en/b/`);
      expect(await words(elsewhere)).toEqual(all('second'));
    } finally {
      await served.close();
      for (const dir of dirs) rmSync(dir, { recursive: true });
    }
  });
});
