import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { TRIED } from './lib/full.ts';
import { axeViolations } from '../../scripts/lib/axe-violations.ts';
import { it } from './lib/it.ts';

const { dataset } = readDataset('data');
const mothers = dataset.cases.find(({ id }) => id === 'companion-mothers')!;

/** Paths of the results that are shown, without base and language, in order. */
const found = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('#search section:not([hidden]) .found-title')].map((a) =>
      a.href.replace(/^.*?\/(en|zh)\//, ''),
    ),
  );
const status = (page: Page) => page.locator('#search [role="status"]');
const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('#search [role="status"]')?.textContent !== '');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

describe.each(TRIED)('the search in %s', (lang) => {
  const path = `/${lang}/search/`;

  it('is used by the keyboard alone: / opens it, arrows lead to a result, Enter opens the result', async ({
    openPage,
    expect,
  }) => {
    const { page, problems } = await openPage(`/${lang}/cases/`);
    await page.keyboard.press('/');
    await page.waitForURL(`**${path}`);
    await page.waitForFunction(() => document.activeElement?.id === 'search-field');
    await page.keyboard.insertText(mothers.name[lang]);
    await settled(page);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('found-title');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${lang}/cases/companion-mothers/**`);
    expect(problems).toEqual([]);
  });

  it.for(['寄宿', '社工', '童伴'])(
    'finds %s, marks it and tells how many there are',
    async (query, { openPage, expect }) => {
      const { page } = await openPage(`${path}?q=${encodeURIComponent(query)}`);
      await settled(page);
      const marks = await page.locator('#search section:not([hidden]) mark').allTextContents();
      expect(marks.length).toBeGreaterThan(2);
      expect(marks.filter((mark) => !mark.includes(query))).toEqual([]);
      expect(await status(page).textContent()).toMatch(/\d+/);
      const programme = {
        寄宿: 'xuanhan-weekend-boarding',
        社工: 'social-work|hunan-he-plan|shuangbai|directors',
        童伴: 'companion-mothers',
      }[query];
      expect((await found(page)).join(' ')).toMatch(new RegExp(`cases/\\S*(${programme})`));
    },
  );

  it('keeps the query in the address: while typing, on reload, in the other language and on the way back', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage(path);
    await page.locator('#search-field').pressSequentially('sichuan');
    await settled(page);
    expect(queryOf(page)).toBe('sichuan');
    const before = await found(page);
    expect(before.length).toBeGreaterThan(3);
    await page.reload();
    await settled(page);
    expect(await page.inputValue('#search-field')).toBe('sichuan');
    expect(await found(page)).toEqual(before);
    await page.locator('.found-title').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await settled(page);
    expect(queryOf(page)).toBe('sichuan');
    await page.locator('.languages a').click();
    await page.waitForURL((url) => url.pathname.endsWith('/search/') && !url.pathname.includes(path));
    expect(queryOf(page)).toBe('sichuan');
  });

  it('shows all results of one kind by a link, and all kinds again', async ({ openPage, expect }) => {
    const { page } = await openPage(`${path}?q=2016`);
    await settled(page);
    const some = (await found(page)).filter((at) => at.startsWith('sources/'));
    for (const section of await page.locator('#search section:not([hidden])').all()) {
      const count = Number(await section.locator('.found-count').textContent());
      const isWhole = (await section.locator('.found-title').count()) === count;
      expect(await section.locator('.found-all').isVisible()).toBe(!isWhole);
    }
    await page.locator('section[data-kind="source"] .found-all').click();
    await settled(page);
    const all = await found(page);
    expect(all.length).toBeGreaterThan(some.length);
    expect(all.filter((at) => !at.startsWith('sources/'))).toEqual([]);
    await page.locator('.found-everything').click();
    await settled(page);
    expect((await found(page)).some((at) => at.startsWith('cases/'))).toBe(true);
  });

  it('treats a query as text, whatever it holds', async ({ openPage, expect }) => {
    const hostile = '<img src=x onerror="document.title=1"> children " \' & </mark><script>';
    const { page, problems } = await openPage(`${path}?q=${encodeURIComponent(hostile)}&kind=%00nothing`);
    await settled(page);
    expect(await page.inputValue('#search-field')).toBe(hostile);
    expect(await page.locator('#search img, #search script').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.locator('#search-field').fill('<b>zebra</b>');
    await page.waitForFunction(() =>
      document.querySelector('#search [role="status"]')?.textContent.includes('<b>zebra</b>'),
    );
    expect(await page.locator('main b').count()).toBe(0);
    expect(await found(page)).toEqual([]);
  });

  it('breaks no rule of axe, with results in the light and the dark theme', async ({ openPage, expect }) => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await openPage(`${path}?q=${encodeURIComponent('社工')}`, { theme });
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  it('fits a phone, with links that a finger can hit', async ({ openPage, expect }) => {
    const { page, leaving } = await openPage(`${path}?q=school`, { width: 360, touch: true });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const heights = await page
      .locator('.found-title, .found-all:not([hidden]), .search-link, .search-lists a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    const [name, glass, language] = await page
      .locator('.brand, .search-link, .languages a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
    expect(glass!.left).toBeGreaterThan(name!.right);
    expect(language!.left).toBeGreaterThan(glass!.right);
    expect(Math.abs(name!.top - language!.top)).toBeLessThan(24);
    expect(glass!.width).toBeGreaterThanOrEqual(24);
    expect(leaving).toEqual([]);
  });

  it('says where to look without JavaScript, and hides a field that would do nothing', async ({ openPage, expect }) => {
    const { page } = await openPage(path, { javaScript: false });
    expect(await page.locator('#search-field').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('.search-lists a').count()).toBe(4);
  });
});

describe('the search before it is asked for', () => {
  it('loads its index on its own page alone', async ({ openPage, expect }) => {
    const asked: string[] = [];
    const { page } = await openPage('/en/cases/');
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((at) => /\/search\//.test(at))).toEqual([]);
    // Waited for before the click, which may return only once the request is long under way.
    const index = page.waitForRequest(/\/search\/en\.\w+\.json$/);
    await page.locator('a[data-search]').click();
    await index;
  });

  it('leaves / to a field in which the reader types, and to a reader who has turned it off', async ({
    openPage,
    expect,
  }) => {
    const { page } = await openPage('/en/search/');
    await page.locator('#search-field').fill('');
    await page.keyboard.type('1/2');
    expect(await page.inputValue('#search-field')).toBe('1/2');
    await page.locator('#search-slash').uncheck();
    await page.locator('.brand').click();
    await page.waitForURL(/\/en\/$/);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
    await page.goBack();
    await page.locator('#search-slash').check();
    await page.locator('.brand').click();
    await page.waitForURL(/\/en\/$/);
    await page.keyboard.press('/');
    await page.waitForURL(/\/en\/search\/$/);
  });

  it('says that it could not be loaded where the network fails, and tries again', async ({ openPage, expect }) => {
    const { page } = await openPage('/en/cases/');
    await page.route(/\/search\/en\.\w+\.json$/, (route) => route.abort());
    await page.locator('a[data-search]').click();
    await page.locator('#search-field').fill('care');
    await settled(page);
    expect(await status(page).textContent()).toContain('could not be loaded');
    await page.unroute(/\/search\/en\.\w+\.json$/);
    await page.locator('#search-field').fill('carer');
    await page.waitForFunction(() => /\d/.test(document.querySelector('#search [role="status"]')?.textContent ?? ''));
    expect((await found(page)).length).toBeGreaterThan(0);
  });
});
