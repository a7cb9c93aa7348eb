import { inject, it as base } from 'vitest';
import { launch } from '../../../scripts/lib/launch.ts';
import { openPage, type Opened, type PageOptions } from './open-page.ts';

/**
 * Vitest's `it` with the built site in a real browser: one Chromium for each file of tests, a fresh context for each
 * page, closed when its test ends.
 *
 *     it('speaks Chinese', async ({ openPage, expect }) => {
 *       const { page } = await openPage('/zh/', { width: 360, javaScript: false });
 *       expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
 *     });
 *
 * `openPage` takes a path of the site, which the base path is put before, or a whole address.
 */
export const it = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launch(inject('chromium'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openPage', ({ browser }, { onCleanup }) => {
    const opened: Opened[] = [];
    onCleanup(async () => {
      for (const { page } of opened) await page.context().close();
    });
    return async (path: string, options?: PageOptions): Promise<Opened> => {
      const url = path.startsWith('/') ? new URL(path.slice(1), inject('site')).href : path;
      const one = await openPage(browser, url, options);
      opened.push(one);
      return one;
    };
  });
