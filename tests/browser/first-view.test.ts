import { describe, expect } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { builtPages } from '../site/lib/dist.ts';
import { firstView } from '../site/lib/first-view.ts';
import { it } from './lib/it.ts';

const PHONE = { width: 412, height: 823, touch: true };
/** As late as on a slow network, in ms. */
const LATE = 700;

describe.each(LANGS)('the first view in %s', (lang) => {
  it('asks for nothing that is not in its budget, and nothing moves when the fonts come late', async ({ openPage }) => {
    const path = `/${lang}/chapters/does-integration-care-better/`;
    const { page } = await openPage('/robots.txt', PHONE);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await page.context().route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, LATE));
      await route.continue();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const root = page.url().replace('robots.txt', '');
    await page.goto(root + path.slice(1), { waitUntil: 'load' });
    await page.waitForFunction(
      () => document.fonts.status === 'loaded' && document.fonts.check('600 20px "Report Serif"'),
    );
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

    const budgeted = firstView(builtPages().find((one) => one.path === path)!);
    const base = new URL(root).pathname;
    const files = asked.map((one) => one.slice(base.length - 1).replace(/\/$/, '/index.html'));
    expect(files.filter((file) => !budgeted.includes(file))).toEqual([]);
    expect(files.some((file) => file.endsWith('.woff2'))).toBe(true);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
    expect(shift).toBeLessThanOrEqual(0.01);
  });
});
